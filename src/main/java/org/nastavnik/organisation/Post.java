package org.nastavnik.organisation;

import java.util.Arrays;
import java.util.List;

/** A post («должность») and the engine group whose tasks it performs. */
public enum Post {

    CURATOR("curator", "curators", "куратор", false),
    HEAD("head", "heads", "директор", false),
    DEPUTY_HEAD("deputyHead", "heads", "заместитель директора", false),
    SPECIALIST("specialist", "specialists", "специалист отдела образования", true),
    METHODIST("methodist", "specialists", "методист", true),
    DEPARTMENT_HEAD("departmentHead", "department-heads", "руководитель отдела образования", true),
    EXPERT("expert", "experts", "эксперт", true);

    private final String code;
    private final String group;
    private final String title;
    private final boolean municipal;

    Post(String code, String group, String title, boolean municipal) {
        this.code = code;
        this.group = group;
        this.title = title;
        this.municipal = municipal;
    }

    /** As stored in {@code staff_post.post}. */
    public String code() {
        return code;
    }

    public String group() {
        return group;
    }

    /** In Russian, nominative, lower case. */
    public String title() {
        return title;
    }

    /** Whether the post is held in the municipality and serves all of its organisations. */
    public boolean municipal() {
        return municipal;
    }

    public static Post of(String code) {
        return Arrays.stream(values()).filter(post -> post.code.equals(code)).findFirst().orElseThrow();
    }

    /** The posts whose holders perform the tasks of a group; a deputy performs only as a stand-in of the head. */
    static List<Post> performing(String group) {
        return Arrays.stream(values()).filter(post -> post.group.equals(group) && post != DEPUTY_HEAD).toList();
    }
}
