package org.nastavnik.participant;

import java.util.List;

/** A table of an extract: Russian column names and rows of texts; an empty text where nothing is known. */
public record ExtractTable(String title, List<String> columns, List<List<String>> rows) {
}
