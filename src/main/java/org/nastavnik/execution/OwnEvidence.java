package org.nastavnik.execution;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Evidence that the registers hold themselves, offered beside registered papers: the performer need not write it again. */
public interface OwnEvidence {

    /** One line that says all, without names; both days are included. Empty when there is nothing to say. */
    Optional<String> of(String organisation, LocalDate from, LocalDate to);

    /** Whether the line fulfils what these words of a paper ask for, so that a report begins with it. */
    default boolean fits(String words) {
        return false;
    }

    /** As choices of a report; the line itself is kept, so that the reviewer reads what stood there that day. */
    static List<Map<String, String>> options(List<OwnEvidence> offered, String organisation, LocalDate from, LocalDate to) {
        return offered.stream().flatMap(each -> each.of(organisation, from, to).stream()).map(line -> Map.of("value", line, "label", line)).toList();
    }
}
