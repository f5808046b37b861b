package org.nastavnik.organisation;

import java.util.Arrays;
import java.util.List;

/** A post («должность») and the engine group whose tasks it performs. */
public enum Post {

    CURATOR("curator", "curators", "куратор", false, true),
    HEAD("head", "heads", "директор", false, true),
    DEPUTY_HEAD("deputyHead", "deputy-heads", "заместитель директора", false, false),
    SPECIALIST("specialist", "specialists", "специалист отдела образования", true, false),
    METHODIST("methodist", "specialists", "методист", true, false),
    DEPARTMENT_HEAD("departmentHead", "department-heads", "руководитель отдела образования", true, true),
    EXPERT("expert", "experts", "эксперт", true, false);

    private final String code;
    private final String group;
    private final String title;
    private final boolean municipal;
    private final boolean single;

    Post(String code, String group, String title, boolean municipal, boolean single) {
        this.code = code;
        this.group = group;
        this.title = title;
        this.municipal = municipal;
        this.single = single;
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

    /** Whether one person holds the post: a new appointment ends the one before. */
    public boolean single() {
        return single;
    }

    public static Post of(String code) {
        return Arrays.stream(values()).filter(post -> post.code.equals(code)).findFirst().orElseThrow();
    }

    /** The posts whose holders perform the tasks of a group; none for a group that stands for no post. */
    public static List<Post> performing(String group) {
        return Arrays.stream(values()).filter(post -> post.group.equals(group)).toList();
    }
}
