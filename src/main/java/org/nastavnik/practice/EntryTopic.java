package org.nastavnik.practice;

import org.nastavnik.engine.task.StoredTopic;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The practice with which an organisation enters a contest. */
@Component
class EntryTopic extends StoredTopic {

    EntryTopic(JdbcClient database) {
        super(database, ContestEntryProcess.ENTRY.name(), """
                select entry.id, practice.title as words from contest_entry entry join practice on practice.id = entry.practice
                 where entry.id = any (cast(:ids as bigint[]))""");
    }
}
