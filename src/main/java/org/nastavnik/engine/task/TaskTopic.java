package org.nastavnik.engine.task;

import java.util.Collection;
import java.util.Map;

/**
 * What tasks are about that share their name with others: words for the list of tasks. They are read anew each time and stand in
 * no variable, since they may name people.
 */
public interface TaskTopic {

    /** Name of the process variable that holds the id of what a task is about. */
    String variable();

    /**
     * @param ids as the variable holds them, a number in digits
     * @return words by id, in Russian; an id of which there is nothing to say is left out
     */
    Map<String, String> words(Collection<String> ids);

    /** Whether the words name people: reading them is written to the journal. */
    default boolean namesPeople() {
        return false;
    }
}
