package org.nastavnik.roadmap;

import java.time.LocalDate;

/** A municipal roadmap; {@code actDate} gives the year where a term names none. */
record MunicipalRoadmap(long id, String municipality, String title, LocalDate startsOn, LocalDate endsOn, LocalDate actDate, String sample, String state) {
}
