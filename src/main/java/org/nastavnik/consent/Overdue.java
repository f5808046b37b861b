package org.nastavnik.consent;

import java.time.LocalDate;
import org.nastavnik.participant.StoredForATerm;

/** Data whose term of storage is over. @param id of the participant or thing @param label in Russian @param endedOn the day from which the term was counted */
record Overdue(long id, String label, StoredForATerm data, LocalDate endedOn) {

    /** Names it in a form, for people too: «ответы анкеты, № 17». */
    String name() {
        return data.title() + ", № " + id;
    }

    /** From when its term was counted: «программа закончилась 31.05.2027». */
    String counted() {
        return data.since() + " " + WithdrawalSheet.day(endedOn);
    }
}
