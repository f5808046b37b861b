package org.nastavnik.execution;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import org.nastavnik.calendar.Deadline;
import org.nastavnik.calendar.Deadline.Doubt;
import org.nastavnik.calendar.DeadlineKind;
import org.nastavnik.calendar.WorkingCalendar;

/** How terms are written for people. */
public final class Terms {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

    private Terms() {
    }

    public static String day(LocalDate day) {
        return day == null ? "—" : day.format(DAY);
    }

    public static String until(LocalDate day) {
        return day == null ? "" : ", до " + day.format(DAY);
    }

    /** What a person should look at before the paper is signed; empty when there is nothing. */
    public static String warning(Deadline deadline, String municipality, WorkingCalendar calendar) {
        if (deadline.doubts().contains(Doubt.NOT_UNDERSTOOD)) {
            return "срок «" + deadline.text() + "» не понят, напишите его днём или месяцем";
        }
        if (deadline.doubts().contains(Doubt.BEFORE_A_MONTH)) {
            return "«" + deadline.text() + "» понято как " + day(deadline.dueOn()) + "; если иначе, напишите день";
        }
        if (deadline.kind() == DeadlineKind.OTHER_PLAN && deadline.dueOn() == null) {
            return "срок в другом плане: исполнитель укажет этот план и день по нему";
        }
        LocalDate due = deadline.dueOn();
        String year = due != null && deadline.doubts().contains(Doubt.YEAR_ASSUMED)
                ? "в сроке «" + deadline.text() + "» нет года, по дате документа взят " + due.getYear() : "";
        String day = due == null ? "" : day(due, municipality, calendar);
        return year + (year.isEmpty() || day.isEmpty() ? "" : "; ") + day;
    }

    private static String day(LocalDate due, String municipality, WorkingCalendar calendar) {
        if (due.isBefore(calendar.today(municipality))) {
            return day(due) + " уже прошло: задачи сразу будут просрочены";
        }
        return calendar.isWorkingDay(due, municipality) ? "" : dayOff(due, municipality, calendar);
    }

    private static String dayOff(LocalDate due, String municipality, WorkingCalendar calendar) {
        return day(due) + " — " + due.getDayOfWeek().getDisplayName(TextStyle.FULL, RUSSIAN) + ", выходной: исполнителям напомнят к "
                        + day(calendar.dayToFinish(due, municipality));
    }
}
