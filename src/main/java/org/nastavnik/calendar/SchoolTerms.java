package org.nastavnik.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** The known terms of one organisation; what lies outside them is unknown unless two terms embrace it. */
final class SchoolTerms {

    private final NavigableMap<LocalDate, SchoolTerm> byStart = new TreeMap<>();

    SchoolTerms(List<SchoolTerm> terms) {
        terms.forEach(term -> byStart.put(term.startsOn(), term));
    }

    boolean isBreak(LocalDate date) {
        Map.Entry<LocalDate, SchoolTerm> earlier = byStart.floorEntry(date);
        Map.Entry<LocalDate, SchoolTerm> later = byStart.higherEntry(date);
        return earlier != null && later != null
                && date.isAfter(earlier.getValue().endsOn())
                && later.getValue().comesRightAfter(earlier.getValue());
    }

    Optional<LocalDate> endOfTerm(LocalDate date) {
        return Optional.ofNullable(byStart.floorEntry(date))
                .map(Map.Entry::getValue)
                .filter(term -> term.contains(date))
                .map(SchoolTerm::endsOn);
    }

    List<SchoolTerm> of(String schoolYear) {
        return byStart.values().stream().filter(term -> term.schoolYear().equals(schoolYear)).toList();
    }
}
