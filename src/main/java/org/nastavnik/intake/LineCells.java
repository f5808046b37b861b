package org.nastavnik.intake;

import java.util.List;
import java.util.stream.Collectors;

/** One line of a table, read field by field; notes on its {@link Entry} what could not be taken as it stands. */
final class LineCells {

    private static final int LONGEST = 500;

    private final Table.Line line;
    private final Settings settings;
    private final Entry entry;

    LineCells(Table.Line line, Settings settings, Entry entry) {
        this.line = line;
        this.settings = settings;
        this.entry = entry;
    }

    boolean has(Field field) {
        return settings.has(field);
    }

    /** The first cell of the field; an empty one when no column holds it. */
    Cell cell(Field field) {
        return settings.columns(field).stream().findFirst().map(line::cell).orElse(Cell.EMPTY);
    }

    /** For example {@code C7}; the cell of the name when no column holds the field. */
    String address(Field field) {
        return settings.columns(field).stream().findFirst().map(line::address).orElse(entry.nameAddress);
    }

    /** Of all columns that hold the field; null when they are empty. */
    String text(Field field) {
        String joined = settings.columns(field).stream().map(column -> line.cell(column).text()).filter(text -> !text.isEmpty()).collect(Collectors.joining("; "));
        if (joined.length() > LONGEST) {
            entry.doubts.add(address(field) + ": длиннее " + LONGEST + " знаков, загружено начало");
        }
        return joined.isEmpty() ? null : shortened(joined);
    }

    String contact(Field field) {
        String joined = settings.columns(field).stream().map(column -> line.cell(column).text()).filter(text -> !text.isEmpty())
                .map(Words::contact).distinct().collect(Collectors.joining(", "));
        return joined.isEmpty() ? null : shortened(joined);
    }

    Integer whole(Field field, int min, int max) {
        String text = text(field);
        String digits = text == null ? "" : text.replaceAll("(?iu)\\s*(лет|год[а]?|чел\\.?|человек[а]?)$", "").replaceAll("[.,]0$", "");
        if (digits.matches("\\d{1,3}") && Integer.parseInt(digits) >= min && Integer.parseInt(digits) <= max) {
            return Integer.valueOf(digits);
        }
        if (text != null) {
            entry.doubts.add(address(field) + ": ожидается число от " + min + " до " + max + ", значение не загружено");
        }
        return null;
    }

    void checkFormulas() {
        for (int column = 0; column < settings.fields().size(); column++) {
            if (settings.fields().get(column) != null && line.cell(column).broken()) {
                entry.faults.add(line.address(column) + ": в ячейке ошибка формулы");
            }
        }
    }

    static String shortened(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    static void told(List<String> list, String address, String text) {
        if (text != null) {
            list.add(address + ": " + text);
        }
    }
}
