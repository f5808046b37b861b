package org.nastavnik.monitoring;

/** A paper attached to a report. @param link https */
record Appendix(String title, String link) {
}
