package org.nastavnik.programme;

/** What a programme promises, by which measure it is seen and what value is aimed at, for example «не менее 80 %». */
public record ExpectedResult(String result, String measure, String target) {
}
