package org.nastavnik.monitoring;

import java.util.Arrays;
import java.util.stream.Collectors;

/** The way from a form to the report as it would be printed. */
final class ReportLink {

    private ReportLink() {
    }

    static String to(long round) {
        return "[Открыть информационную справку](/pages/monitoring/report/" + round + ")";
    }

    /** The lists behind the figures of the own organisation. */
    static String people(long round) {
        return Arrays.stream(Indicator.values()).filter(Indicator::ofPeople)
                .map(indicator -> "[" + indicator.name() + "](/pages/monitoring/report/" + round + "/people/" + indicator.name() + ")")
                .collect(Collectors.joining(", ", "Кто посчитан: ", ""));
    }
}
