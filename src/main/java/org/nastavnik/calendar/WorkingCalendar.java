package org.nastavnik.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The calendar as the rest of the application asks it. Two kinds of days, and the names keep them apart:
 * <ul>
 * <li><b>working days</b> are those of papers and their deadlines: five days a week for everybody, no school breaks;
 * <li><b>meeting days</b> are those of people: the organisation's own week of five or six days, outside its breaks.
 * </ul>
 * A day off counts as the working day before it. Answers come from memory; an organisation is named by its code, and an
 * unknown one is an {@link IllegalArgumentException}.
 */
@Component
public class WorkingCalendar {

    private final CalendarSnapshots snapshots;
    private final Clock clock;
    private final boolean deadlineMoves;

    /**
     * @param deadlineMoves the habit of civil law: a term on a day off ends on the next working day. Off by default,
     *                      because these are administrative papers.
     */
    WorkingCalendar(CalendarSnapshots snapshots, Clock clock,
            @Value("${nastavnik.calendar.deadline-moves-to-working-day:false}") boolean deadlineMoves) {
        this.snapshots = snapshots;
        this.clock = clock;
        this.deadlineMoves = deadlineMoves;
    }

    /** The date at the organisation, by the application's clock; Zeya is six hours ahead of Moscow. */
    public LocalDate today(String organisation) {
        return LocalDate.ofInstant(clock.instant(), zone(organisation));
    }

    public ZoneId zone(String organisation) {
        return of(organisation).zone();
    }

    public boolean isWorkingDay(LocalDate date, String organisation) {
        return of(organisation).papers().isWorking(date);
    }

    /** {@code from} is day 0 and is returned as it is for 0; negative {@code days} go back. */
    public LocalDate plusWorkingDays(LocalDate from, int days, String organisation) {
        return of(organisation).papers().plus(from, days);
    }

    public LocalDate workingDayOnOrBefore(LocalDate date, String organisation) {
        return of(organisation).papers().onOrBefore(date);
    }

    /** Working days after {@code from} up to and including {@code to}; negative when {@code to} is earlier. */
    public int workingDaysBetween(LocalDate from, LocalDate to, String organisation) {
        return of(organisation).papers().between(from, to);
    }

    /**
     * How many working days a deadline is behind us; negative before it. A deadline on a day off keeps its date and
     * counts as the working day before it. On a day off the answer is that of the working day before, so remind on
     * working days only; and a deadline of Friday is overdue on Saturday with 0: ask {@link #isOverdue}.
     */
    public int offset(LocalDate due, LocalDate today, String organisation) {
        return of(organisation).papers().between(dayToFinish(due, organisation), today);
    }

    /** From the day after {@link #lastDay}. */
    public boolean isOverdue(LocalDate due, LocalDate today, String organisation) {
        return today.isAfter(lastDay(due, organisation));
    }

    /** The day to the end of which a deadline is kept: the document's own date, unless terms on a day off move. */
    public LocalDate lastDay(LocalDate due, String organisation) {
        return deadlineMoves ? of(organisation).papers().onOrAfter(due) : due;
    }

    /** Deadlines before this day are overdue today, the others are not. */
    public LocalDate overdueBefore(LocalDate today, String organisation) {
        return deadlineMoves ? workingDayOnOrBefore(today.minusDays(1), organisation).plusDays(1) : today;
    }

    /** The working day by which people are asked to be ready: the one before a day off, or after it where terms move. */
    public LocalDate dayToFinish(LocalDate due, String organisation) {
        return of(organisation).papers().onOrBefore(lastDay(due, organisation));
    }

    /** Whether a term on a day off ends on the next working day. */
    public boolean movesDeadlines() {
        return deadlineMoves;
    }

    /** @param workingDays at least one; labour law wants three (ТК РФ, ст. 351.8) */
    public NoticePeriod notice(LocalDate givenOn, int workingDays, String organisation) {
        if (workingDays < 1) {
            throw new IllegalArgumentException("A notice needs at least one working day, not " + workingDays);
        }
        WorkingDays papers = of(organisation).papers();
        return new NoticePeriod(givenOn,
                IntStream.rangeClosed(1, workingDays).mapToObj(n -> papers.plus(givenOn, n)).toList());
    }

    public boolean isMeetingDay(LocalDate date, String organisation) {
        return of(organisation).isMeetingDay(date);
    }

    /** The wanted day itself, or the first meeting day after it. */
    public LocalDate nextMeetingDay(LocalDate wanted, String organisation) {
        return of(organisation).nextMeetingDay(wanted);
    }

    /** School holidays between two known terms, summer included; false where the terms are not known. */
    public boolean isBreak(LocalDate date, String organisation) {
        return of(organisation).terms().isBreak(date);
    }

    /** The last day of the term that {@code on} lies in; empty in a break and where the terms are not known. */
    public Optional<LocalDate> endOfTerm(LocalDate on, String organisation) {
        return of(organisation).terms().endOfTerm(on);
    }

    /** Why a day differs from the ordinary week: the entry of the nearest layer. */
    public Optional<CalendarDay> entry(LocalDate date, String organisation) {
        return of(organisation).papers().entry(date);
    }

    /** Whether the federal year rests on an act; if not, dates in it carry the flag «календарь не утверждён». */
    public boolean confirmed(int year) {
        return snapshots.current().confirmed(year);
    }

    /** To be called by whoever changes zone, week or region of an organisation; inside a transaction or not. */
    public void reload() {
        snapshots.reload();
    }

    /** A code that is not known yet may belong to an organisation of this very transaction. */
    private OrganisationCalendar of(String organisation) {
        return snapshots.current().organisation(organisation)
                .or(() -> snapshots.reload().organisation(organisation))
                .orElseThrow(() -> new IllegalArgumentException("Unknown organisation " + organisation));
    }
}
