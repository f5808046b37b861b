package org.nastavnik.practice;

import org.nastavnik.engine.form.Variable;

/** The process {@code contest-entry}: one organisation is invited to a contest. */
final class ContestEntryProcess {

    static final String KEY = "contest-entry";

    static final Variable<Long> ENTRY = Variable.id("entryId");
    /** The next entry of the same organisation, null when there is none. */
    static final Variable<Long> ANOTHER = Variable.id("anotherEntry");
    /** The last day on which the entry is taken, ISO. */
    static final Variable<String> SUBMIT_BY = Variable.text("submitBy");

    private ContestEntryProcess() {
    }
}
