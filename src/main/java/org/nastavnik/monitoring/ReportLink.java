package org.nastavnik.monitoring;

/** The way from a form to the report as it would be printed. */
final class ReportLink {

    private ReportLink() {
    }

    static String to(long round) {
        return "[Открыть информационную справку](/pages/monitoring/report/" + round + ")";
    }
}
