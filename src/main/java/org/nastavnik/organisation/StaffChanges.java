package org.nastavnik.organisation;

import java.util.List;
import org.nastavnik.engine.task.TaskMoves;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Accounts and open tasks follow the posts: at once when an order changes them, by the job on the day a term begins or ends. */
@Component
public class StaffChanges {

    /** Days back in which ended terms are looked for: longer than any stop of the application. */
    private static final int LOOK_BACK = 31;

    private final Accounts accounts;
    private final Organisations organisations;
    private final TaskMoves tasks;
    private final VacantPosts vacant;

    StaffChanges(Accounts accounts, Organisations organisations, TaskMoves tasks, VacantPosts vacant) {
        this.accounts = accounts;
        this.organisations = organisations;
        this.tasks = tasks;
        this.vacant = vacant;
    }

    @EventListener
    void follow(PostChanged change) {
        change.logins().forEach(accounts::refresh);
        tasks.move(change.post().group(), change.post().municipal() ? organisations.servedBy(change.organisation()) : List.of(change.organisation()));
        vacant.withdrawFilled();
    }

    /** Reconciles everything with today's posts; to be called every few minutes. @return how many tasks moved */
    @Transactional
    public int followDates() {
        accounts.refreshEnded(LOOK_BACK);
        vacant.forgetEnded();
        vacant.withdrawFilled();
        return tasks.moveAll();
    }
}
