package org.nastavnik.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.nastavnik.participant.ParticipantKind;
import org.nastavnik.participant.ThemeList;

/** Reads the lines of a table one by one. What is wrong is told with the address of the cell. */
final class Entries {

    private final Table table;
    private final Settings settings;
    private final PersonReading person;
    private final RoleReading role;
    /** Class in a line of its own above the pupils of the class, or null. */
    private String section;

    /**
     * @param programmeForms codes of the forms of the programme to take part in, null when there is none
     * @param suitableForms those of them that are for people of a kind
     * @param themes of the organisation
     * @param today in the organisation
     */
    Entries(Table table, Settings settings, Side side, List<String> programmeForms, Function<ParticipantKind, List<String>> suitableForms,
            ThemeList themes, LocalDate today) {
        this.table = table;
        this.settings = settings;
        this.person = new PersonReading(side, settings.kind(), today);
        this.role = new RoleReading(side, settings, programmeForms, suitableForms, themes);
    }

    List<Entry> read() {
        List<Entry> entries = new ArrayList<>();
        for (Table.Line line : table.lines().subList(Math.min(settings.firstLine(), table.lines().size()), table.lines().size())) {
            if (!isNobody(line)) {
                entries.add(read(line));
            }
        }
        return entries;
    }

    /** Lines between people: a heading repeated on each page, the numbers of columns, totals, the class of those below. */
    private boolean isNobody(Table.Line line) {
        List<String> texts = line.cells().stream().map(Cell::text).filter(text -> !text.isEmpty()).toList();
        if (settings.fields().stream().noneMatch(field -> field != null) || texts.isEmpty()) {
            return texts.isEmpty();
        }
        if (texts.size() == 1 && Classes.read(texts.get(0)).isPresent()) {
            section = Classes.read(texts.get(0)).get();
            return true;
        }
        boolean heading = texts.equals(settings.titles().stream().filter(title -> !title.isEmpty()).toList());
        boolean numbers = texts.size() > 2 && texts.stream().allMatch(text -> text.matches("\\d{1,2}"));
        boolean nothingMapped = true;
        for (int column = 0; column < settings.fields().size(); column++) {
            nothingMapped &= settings.fields().get(column) == null || line.cell(column).isBlank();
        }
        return heading || numbers || nothingMapped || texts.get(0).toLowerCase(Locale.ROOT).matches("(итого|всего|количество)\\b.*");
    }

    private Entry read(Table.Line line) {
        Entry entry = new Entry(line.number(), nameAddress(line));
        LineCells cells = new LineCells(line, settings, entry);
        cells.checkFormulas();
        person.read(entry, cells, section);
        role.read(entry, cells);
        return entry;
    }

    private String nameAddress(Table.Line line) {
        int column = settings.has(Field.FULL_NAME) ? settings.columns(Field.FULL_NAME).get(0) : settings.has(Field.SURNAME) ? settings.columns(Field.SURNAME).get(0) : 0;
        return line.address(column);
    }
}
