package org.nastavnik.monitoring;

import java.time.LocalDate;
import org.nastavnik.engine.form.RussianDate;

/**
 * A round of monitoring.
 *
 * @param reportingDay the day on which ages are taken and in whose year targets are sought
 * @param term by when organisations answer
 * @param residents whether children are counted among all who live in the territory; otherwise among the enrolled
 * @param official whether enterprises are counted among all of the territory; otherwise among the partners
 */
record Round(long id, String municipality, RoundKind kind, LocalDate from, LocalDate to, LocalDate reportingDay, LocalDate term,
             boolean residents, boolean official) {

    int year() {
        return reportingDay.getYear();
    }

    /** For example «01.09.2026–31.12.2026». */
    public String period() {
        return RussianDate.of(from) + "–" + RussianDate.of(to);
    }
}
