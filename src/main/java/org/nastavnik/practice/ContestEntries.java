package org.nastavnik.practice;

import java.util.List;
import org.nastavnik.engine.ModelBean;

/** What the contest's model asks about entries. */
@ModelBean("contestEntries")
public class ContestEntries {

    private final EntryRegister entries;
    private final Contests contests;

    ContestEntries(EntryRegister entries, Contests contests) {
        this.entries = entries;
        this.contests = contests;
    }

    /** Ids of the entries of all invited organisations. */
    public List<Long> invited(long contest) {
        return entries.inState(contest, "invited");
    }

    /** The entry that follows another one, as a list of one id; empty when there is none. @param next its id; 0, which an expression makes of no value, for none */
    public List<Long> following(long next) {
        return next == 0 ? List.of() : List.of(next);
    }

    /** In whose name the entry's process runs. */
    public String organisation(long entry) {
        return entries.find(entry).organisation();
    }

    /** ISO date of the last day on which the entry's contest takes entries. */
    public String entriesTo(long entry) {
        return contests.find(entries.find(entry).contest()).entriesTo().toString();
    }

    public boolean noneAdmitted(long contest) {
        return entries.inState(contest, "admitted").isEmpty();
    }

    /** Ids of the entries that won a place. */
    public List<Long> awarded(long contest) {
        return entries.awarded(contest);
    }
}
