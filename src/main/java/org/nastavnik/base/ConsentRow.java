package org.nastavnik.base;

import java.util.List;
import org.nastavnik.engine.form.Row;
import org.nastavnik.participant.Consent;
import org.nastavnik.participant.ConsentEntry;
import org.nastavnik.participant.Consents;
import org.nastavnik.participant.Participant;

/** One person of the list of consents. @param id number of the mentee or mentor @param row for columns of the caller, null for whoever was not shown */
record ConsentRow(long id, Participant person, List<ConsentEntry> entries, Row row) {

    boolean typed() {
        return row != null;
    }

    /** One of the needed consents was refused. */
    boolean refused() {
        return entries.stream().anyMatch(entry -> Consents.NEEDED.contains(entry.purpose()) && Consent.REFUSED.equals(entry.state()));
    }

    /** Both needed consents are given. */
    boolean complete() {
        return entries.stream().filter(entry -> Consents.NEEDED.contains(entry.purpose())).allMatch(entry -> Consent.GIVEN.equals(entry.state()));
    }

    boolean silent() {
        return !refused() && !complete();
    }
}
