package org.nastavnik.control;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.nastavnik.calendar.WorkingCalendar;
import org.nastavnik.engine.task.OpenTask;
import org.nastavnik.organisation.Organisations;
import org.nastavnik.organisation.Post;
import org.nastavnik.organisation.Posts;
import org.springframework.stereotype.Component;

/** The post behind a task: who else holds it, where, and how a task goes to another person. */
@Component
class Duties {

    private final Posts posts;
    private final Organisations organisations;
    private final WorkingCalendar calendar;

    Duties(Posts posts, Organisations organisations, WorkingCalendar calendar) {
        this.posts = posts;
        this.organisations = organisations;
        this.calendar = calendar;
    }

    Optional<Post> post(OpenTask task) {
        return Arrays.stream(Post.values()).filter(post -> post.group().equals(task.group())).findFirst();
    }

    /** The organisation whose staff holds the post: the municipality for its own posts. */
    String place(OpenTask task) {
        return post(task).filter(Post::municipal).map(post -> organisations.municipalityOf(task.organisation())).orElse(task.organisation());
    }

    /** Others who hold the same post and may take the task as it is; nobody may take a personal one. */
    List<String> others(OpenTask task) {
        if (task.personal()) {
            return List.of();
        }
        LocalDate today = calendar.today(task.organisation());
        return post(task).map(post -> posts.holders(post, task.organisation(), today).stream()
                .filter(login -> !login.equals(task.performer())).toList()).orElse(List.of());
    }

    /** Lets another person stand in for the performer, so that all tasks of the post go along. */
    void standIn(OpenTask task, String login, LocalDate until, String order) {
        LocalDate today = calendar.today(task.organisation());
        posts.standIn(post(task).orElseThrow(), place(task), task.performer(), login, today, until, "приказ № " + order);
    }
}
