package org.nastavnik.engine.task;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who holds the posts behind the candidate groups of the models. Answers hold for today in the organisation's time zone. */
public interface Performers {

    /**
     * The login of the one person who performs tasks of this group for the organisation today, a stand-in before the holder;
     * empty when nobody or more than one may.
     */
    Optional<String> holder(String group, String organisation);

    /** Whether this person holds or stands in for a post of the group that is responsible for the organisation. */
    boolean holds(String login, String group, String organisation);

    /** The groups that stand for posts; tasks of any other group are nobody's by right. */
    Set<String> groups();

    /** Everybody who performs for these organisations; one query, however many they are. */
    List<Holding> holdings(Collection<String> organisations);

    /** Everybody who performs for any organisation. */
    List<Holding> holdings();

    /**
     * Called when an open task belongs to a group that nobody holds, in the transaction that finds it out; it may be told
     * again and again, and of groups that several people hold.
     */
    void vacant(String group, String organisation);
}
