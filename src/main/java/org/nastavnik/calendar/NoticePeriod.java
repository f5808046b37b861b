package org.nastavnik.calendar;

import java.time.LocalDate;
import java.util.List;

/**
 * The working days between a notice and the end it leads to; the day of the notice itself is not counted.
 * Giving up mentoring at work needs three of them (ТК РФ, ст. 351.8).
 *
 * @param countedDays in order, never empty
 */
public record NoticePeriod(LocalDate givenOn, List<LocalDate> countedDays) {

    public NoticePeriod {
        countedDays = List.copyOf(countedDays);
    }

    public LocalDate endsOn() {
        return countedDays.get(countedDays.size() - 1);
    }
}
