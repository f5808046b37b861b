package org.nastavnik.directory;

import java.util.List;
import java.util.stream.Collectors;
import org.nastavnik.organisation.OrganisationCard;
import org.nastavnik.organisation.OrganisationState;
import org.nastavnik.organisation.Post;
import org.nastavnik.organisation.PostHolder;

/** An organisation with those who hold its posts. */
record Listed(OrganisationCard card, List<PostHolder> holders) {

    /** A post that nothing works without, and who holds it: names separated by commas, empty for nobody. */
    record Leading(String title, String names) {
    }

    public List<Leading> leading() {
        return (card.isDepartment() ? List.of(Post.DEPARTMENT_HEAD, Post.SPECIALIST) : List.of(Post.HEAD, Post.CURATOR)).stream()
                .map(post -> new Leading(brief(post), holders.stream().filter(holder -> holder.post().equals(post.code()))
                        .map(Listed::name).distinct().collect(Collectors.joining(", ")))).toList();
    }

    private static String brief(Post post) {
        return switch (post) {
            case DEPARTMENT_HEAD -> "руководитель";
            case SPECIALIST -> "специалист";
            default -> post.title();
        };
    }

    private static String name(PostHolder holder) {
        return holder.shortName() + (holder.standsInFor() == null ? "" : " (замещает)");
    }

    public boolean active() {
        return card.is(OrganisationState.ACTIVE);
    }
}
