package org.nastavnik.intake;

import java.util.ArrayList;
import java.util.List;

/**
 * How a table is to be read; proposed by the program, corrected by the user.
 *
 * @param firstLine place of the first line of people among the table's lines
 * @param titles headings as found @param samples the first value of each column
 * @param fields the field of each column, null for one that is left out
 * @param kind code of the kind of those whose row names none, or null
 * @param theme code of the theme of those whose row names none, or null
 * @param form code of the form of those whose row names none and whom it suits, or null for the only one that does
 */
record Settings(int firstLine, List<String> titles, List<String> samples, List<Field> fields, String kind, String theme, String form) {

    static Settings of(Table table, Side side) {
        Headings found = Headings.find(table, side);
        List<String> samples = new ArrayList<>();
        for (int column = 0; column < table.columns(); column++) {
            int place = column;
            samples.add(table.lines().stream().skip(found.firstLine()).map(line -> line.cell(place)).filter(cell -> !cell.isBlank()).findFirst()
                    .map(Cell::text).orElse(""));
        }
        return new Settings(found.firstLine(), found.titles(), samples, found.fields(), null, null, null);
    }

    Settings with(List<Field> chosen, String chosenKind, String chosenTheme, String chosenForm) {
        return new Settings(firstLine, titles, samples, chosen, chosenKind, chosenTheme, chosenForm);
    }

    List<Integer> columns(Field field) {
        List<Integer> columns = new ArrayList<>();
        for (int column = 0; column < fields.size(); column++) {
            if (fields.get(column) == field) {
                columns.add(column);
            }
        }
        return columns;
    }

    boolean has(Field field) {
        return fields.contains(field);
    }
}
