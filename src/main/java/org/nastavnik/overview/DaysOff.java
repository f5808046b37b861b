package org.nastavnik.overview;

import java.time.format.TextStyle;
import java.util.Locale;
import org.nastavnik.calendar.WorkingCalendar;
import org.springframework.stereotype.Component;

/** Flags a term on a day off: it keeps its date, and people are reminded by the working day before. */
@Component
class DaysOff {

    private final WorkingCalendar calendar;

    DaysOff(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    /** @return «воскресенье, выходной», or empty when the line is due on a working day or on none */
    public String note(ControlLine line) {
        if (line.dueOn() == null || calendar.isWorkingDay(line.dueOn(), line.organisation())) {
            return "";
        }
        return line.dueOn().getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.forLanguageTag("ru")) + ", выходной";
    }
}
