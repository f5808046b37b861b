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

    /** The lists behind the figures. */
    static String behind(long round) {
        return Arrays.stream(Indicator.values())
                .map(indicator -> "[" + indicator.name() + "](/pages/monitoring/report/" + round + "/behind/" + indicator.name() + ")")
                .collect(Collectors.joining(", ", "Из чего сложились числа: ", ""));
    }
}
