package org.nastavnik.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How administrators read and change the calendar. The caller recomputes what hangs on the days that changed. */
@Component
public class CalendarEditor {

    private final CalendarTables tables;
    private final CalendarSnapshots snapshots;

    CalendarEditor(CalendarTables tables, CalendarSnapshots snapshots) {
        this.tables = tables;
        this.snapshots = snapshots;
    }

    /** The year as entered; a federal year that was not entered comes computed, as a draft to correct. */
    public CalendarYear year(int year, String scope) {
        return snapshots.current().year(year, scope);
    }

    /**
     * Saves the year in place of what was known or computed.
     *
     * @return the days of the scope that became working days or days off, in a five- or a six-day week
     * @throws InvalidCalendar naming every problem
     */
    @Transactional
    public SortedSet<LocalDate> replaceYear(CalendarYear year) {
        CalendarSnapshot before = snapshots.reload();
        InvalidCalendar.throwIfAny(new YearCheck(before).problems(year));
        tables.write(year);
        return changedDays(year, before, snapshots.reload());
    }

    /** The terms in order; empty if they are not known. */
    public List<SchoolTerm> terms(String organisation, String schoolYear) {
        return snapshots.current().organisation(organisation)
                .map(known -> known.terms().of(schoolYear))
                .orElse(List.of());
    }

    /**
     * Saves all terms of one school year in place of those known; an empty list makes them unknown.
     *
     * @param schoolYear for example {@code 2026-27}
     * @throws InvalidCalendar naming every problem
     */
    @Transactional
    public void replaceTerms(String organisation, String schoolYear, List<SchoolTerm> terms) {
        replaceTerms(List.of(organisation), schoolYear, terms);
    }

    /** The same terms for several organisations. */
    @Transactional
    public void replaceTerms(Collection<String> organisations, String schoolYear, List<SchoolTerm> terms) {
        TermsCheck check = new TermsCheck(snapshots.reload());
        InvalidCalendar.throwIfAny(organisations.stream().flatMap(place -> check.problems(place, schoolYear, terms).stream()).distinct().toList());
        tables.write(organisations, schoolYear, terms);
        snapshots.reload();
    }

    private static SortedSet<LocalDate> changedDays(CalendarYear year, CalendarSnapshot before,
            CalendarSnapshot after) {
        SortedSet<LocalDate> changed = new TreeSet<>();
        for (Week week : Week.values()) {
            WorkingDays old = before.workingDays(year.scope(), week);
            WorkingDays now = after.workingDays(year.scope(), week);
            LocalDate.of(year.year(), 1, 1).datesUntil(LocalDate.of(year.year() + 1, 1, 1))
                    .filter(day -> old.isWorking(day) != now.isWorking(day))
                    .forEach(changed::add);
        }
        return changed;
    }
}
