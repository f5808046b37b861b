package org.nastavnik.calendar;

import java.util.Locale;

/** Whether a year's calendar rests on an act in force; otherwise people read «календарь не утверждён». */
public enum Standing {
    CONFIRMED,
    UNCONFIRMED;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Standing of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
