package org.nastavnik.pair;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.nastavnik.calendar.WorkingCalendar;
import org.springframework.stereotype.Component;

/** When regular meetings fall, and which of them ends a term. */
@Component
class RegularDays {

    /** Ends of quarters for an organisation that has not entered its terms; the real ones are within days of these. */
    private static final MonthDay[] USUAL_ENDS = {MonthDay.of(3, 31), MonthDay.of(5, 31), MonthDay.of(10, 31), MonthDay.of(12, 31)};

    private final WorkingCalendar calendar;

    RegularDays(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    /** By the rhythm of the plan, never on a day off or in a break. */
    LocalDate next(LocalDate lastMeeting, Plan plan, String organisation) {
        return calendar.nextMeetingDay(Rhythm.of(plan.rhythm()).after(lastMeeting), organisation);
    }

    /**
     * The last day of the term that ends before the next meeting.
     *
     * @param before the meeting before the one just held
     * @param held the meeting just held
     * @param next planned day of the next meeting
     * @param asked last day of the term for which feedback was gathered already, or null
     */
    Optional<LocalDate> termEnding(LocalDate before, LocalDate held, LocalDate next, LocalDate asked, String organisation) {
        return Stream.of(before, held).filter(Objects::nonNull).map(day -> endOfTerm(day, organisation)).flatMap(Optional::stream)
                .filter(end -> end.isBefore(next) && (asked == null || end.isAfter(asked))).findFirst();
    }

    private Optional<LocalDate> endOfTerm(LocalDate day, String organisation) {
        return calendar.endOfTerm(day, organisation)
                .or(() -> calendar.isBreak(day, organisation) ? Optional.empty() : usualEnd(day));
    }

    private static Optional<LocalDate> usualEnd(LocalDate day) {
        return Stream.of(USUAL_ENDS).map(end -> end.atYear(day.getYear())).filter(end -> !end.isBefore(day)).findFirst();
    }
}
