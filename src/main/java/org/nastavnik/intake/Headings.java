package org.nastavnik.intake;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Where the list begins in a table and what its columns hold.
 *
 * @param titles the heading of each column, empty where there is none
 * @param fields the field of each column, null for one that is left out
 * @param firstLine place of the first line of people among the table's lines
 * @param score how many fields were recognised; 0 when there are no headings
 */
record Headings(List<String> titles, List<Field> fields, int firstLine, int score) {

    /** Titles, addresses and stamps stand above a list, but not more of them. */
    private static final int SEARCHED = 40;
    private static final int SAMPLE = 50;
    /** What a heading «Родитель» above turns into the parent's. */
    private static final Set<Field> OF_ANYBODY = EnumSet.of(Field.FULL_NAME, Field.SURNAME, Field.NAME, Field.PATRONYMIC, Field.CONTACT, Field.RELATION);
    /** Of these a list may have several columns. */
    private static final Set<Field> REPEATABLE = EnumSet.of(Field.CONTACT, Field.WORDS, Field.REPRESENTATIVE_CONTACT);

    /** The line, or two lines one above the other, in which most headings are recognised. */
    static Headings find(Table table, Side side) {
        Headings best = new Headings(List.of(), List.of(), 0, 0);
        for (int line = 0; line < Math.min(SEARCHED, table.lines().size()); line++) {
            best = better(best, of(table, titles(table, line), line + 1));
            if (line + 1 < table.lines().size()) {
                best = better(best, of(table, joinedTitles(table, line), line + 2));
            }
        }
        return best.score() == 0 ? guessed(table) : best.splitName(table);
    }

    private static Headings better(Headings best, Headings next) {
        return next.score() > best.score() ? next : best;
    }

    private static Headings of(Table table, List<String> titles, int firstLine) {
        List<Field> fields = new ArrayList<>();
        Set<Field> found = EnumSet.noneOf(Field.class);
        for (String title : titles) {
            Field field = Field.of(title).filter(known -> !found.contains(known) || REPEATABLE.contains(known)).orElse(null);
            fields.add(field);
            if (field != null) {
                found.add(field);
            }
        }
        boolean named = found.contains(Field.SURNAME) || found.contains(Field.FULL_NAME);
        return new Headings(titles, fields, firstLine, named && found.size() > 1 ? found.size() : 0);
    }

    private static List<String> titles(Table table, int line) {
        return IntStream.range(0, table.columns()).mapToObj(column -> table.lines().get(line).cell(column).text()).toList();
    }

    /** A heading over several columns stands in the first of them; one over two lines in the upper. */
    private static List<String> joinedTitles(Table table, int line) {
        List<String> titles = new ArrayList<>();
        String above = "";
        for (int column = 0; column < table.columns(); column++) {
            String upper = table.lines().get(line).cell(column).text();
            String lower = table.lines().get(line + 1).cell(column).text();
            above = upper.isEmpty() && !lower.isEmpty() ? above : upper;
            boolean special = Field.isAboutRepresentative(Field.plain(above)) && Field.of(lower).map(OF_ANYBODY::contains).orElse(true);
            titles.add(lower.isEmpty() ? upper : special || Field.of(lower).isEmpty() ? (above + " " + lower).strip() : lower);
        }
        return titles;
    }

    /** A heading «ФИО» over two or three columns without headings of their own means a name in as many cells. */
    private Headings splitName(Table table) {
        int place = fields.indexOf(Field.FULL_NAME);
        if (place < 0 || fields.contains(Field.SURNAME) || place + 1 >= titles.size() || !titles.get(place + 1).isEmpty()) {
            return this;
        }
        List<Table.Line> sample = table.lines().stream().skip(firstLine).limit(SAMPLE).toList();
        long separate = sample.stream().filter(line -> !line.cell(place).text().contains(" ") && !line.cell(place + 1).isBlank()).count();
        if (separate * 2 < sample.size()) {
            return this;
        }
        List<Field> split = new ArrayList<>(fields);
        split.set(place, Field.SURNAME);
        split.set(place + 1, Field.NAME);
        if (place + 2 < titles.size() && titles.get(place + 2).isEmpty() && sample.stream().anyMatch(line -> !line.cell(place + 2).isBlank())) {
            split.set(place + 2, Field.PATRONYMIC);
        }
        return new Headings(titles, split, firstLine, score);
    }

    /** Without headings: by what most cells of a column look like. */
    private static Headings guessed(Table table) {
        List<Table.Line> sample = table.lines().stream().limit(SAMPLE).toList();
        List<Field> fields = new ArrayList<>();
        for (int column = 0; column < table.columns(); column++) {
            int place = column;
            Field field = mostly(sample, place, cell -> cell.text().matches("\\p{Lu}\\p{L}+ \\p{Lu}\\p{L}+ \\p{Lu}\\p{L}+")) ? Field.FULL_NAME
                    : mostly(sample, place, cell -> Days.read(cell).isPresent() && cell.text().length() > 4) ? Field.BIRTH_DATE
                    : mostly(sample, place, cell -> !cell.text().matches("\\d*") && Classes.read(cell.text()).isPresent()) ? Field.PLACE : null;
            fields.add(fields.contains(field) ? null : field);
        }
        return new Headings(IntStream.range(0, table.columns()).mapToObj(column -> "").toList(), fields, 0, 0);
    }

    private static boolean mostly(List<Table.Line> sample, int column, Predicate<Cell> looks) {
        return !sample.isEmpty() && sample.stream().filter(line -> looks.test(line.cell(column))).count() * 3 > sample.size() * 2;
    }
}
