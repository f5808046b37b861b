package org.nastavnik.overview;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Set;
import org.nastavnik.calendar.WorkingCalendar;
import org.springframework.stereotype.Component;

/**
 * Flags a term on a day off: it keeps its date and is kept to the end of it, or of the next working day where the
 * calendar says that terms move.
 */
@Component
class DaysOff {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");

    private final WorkingCalendar calendar;

    DaysOff(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    boolean move() {
        return calendar.movesDeadlines();
    }

    LocalDate lastDay(LocalDate due, String organisation) {
        return calendar.lastDay(due, organisation);
    }

    /** The zone of the first of them; of Moscow for nobody's page. */
    ZoneId zone(Set<String> organisations) {
        return organisations.stream().sorted().findFirst().map(calendar::zone).orElse(MOSCOW);
    }

    /** @return «воскресенье, выходной», «воскресенье, выходной: можно до 16.11.2020», or empty when the line is due on a working day or on none */
    public String note(ControlLine line) {
        if (line.dueOn() == null || calendar.isWorkingDay(line.dueOn(), line.organisation())) {
            return "";
        }
        return line.dueOn().getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.forLanguageTag("ru")) + ", выходной"
                + (move() ? ": можно до " + lastDay(line.dueOn(), line.organisation()).format(DAY) : "");
    }
}
