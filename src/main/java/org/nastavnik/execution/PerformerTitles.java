package org.nastavnik.execution;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nastavnik.organisation.Post;

/** «Куратор, помогает директор»: who performs, and which other roles of the same level an item names. */
public final class PerformerTitles {

    private PerformerTitles() {
    }

    /**
     * @param group engine group that performs
     * @param roles codes of all roles that the paper names
     */
    public static String of(String group, List<String> roles) {
        Optional<Post> performer = Post.performing(group).stream().findFirst();
        if (performer.isEmpty()) {
            return "";
        }
        String helping = Arrays.stream(Post.values())
                .filter(post -> roles.contains(post.code()) && post.municipal() == performer.get().municipal() && !post.group().equals(group))
                .map(Post::title).collect(Collectors.joining(", "));
        return performer.get().title() + (helping.isEmpty() ? "" : ", помогает " + helping);
    }
}
