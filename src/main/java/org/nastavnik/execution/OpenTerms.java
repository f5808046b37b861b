package org.nastavnik.execution;

import java.time.LocalDate;
import java.util.Optional;

/** A register of what an organisation has been told to do by a day. */
public interface OpenTerms {

    /**
     * @param words regular expression for the text of the instruction or item, case does not matter
     * @return the earliest day, not before this one, of what is still open
     */
    Optional<LocalDate> earliest(String organisation, String words, LocalDate from);
}
