package org.nastavnik.engine.task;

import java.util.Optional;

/** Who holds the posts behind the candidate groups of the models. Answers hold for today in the organisation's time zone. */
public interface Performers {

    /**
     * The login of the one person who performs tasks of this group for the organisation today, a stand-in before the holder;
     * empty when nobody or more than one may.
     */
    Optional<String> holder(String group, String organisation);

    /** Whether this person holds or stands in for a post of the group that is responsible for the organisation. */
    boolean holds(String login, String group, String organisation);

    /** Called when a task appears for a group that nobody holds. Runs in the transaction that creates the task. */
    void vacant(String group, String organisation);
}
