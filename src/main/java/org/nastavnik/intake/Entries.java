package org.nastavnik.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nastavnik.participant.ParticipantKind;

/** Reads the lines of a table cell by cell. What is wrong is told with the address of the cell. */
final class Entries {

    private static final int LONGEST = 500;

    private final Table table;
    private final Settings settings;
    private final Side side;
    private final List<String> programmeForms;
    private final LocalDate today;
    /** Class in a line of its own above the pupils of the class, or null. */
    private String section;

    /** @param programmeForms codes of the forms of the programme to take part in, null when there is none @param today in the organisation */
    Entries(Table table, Settings settings, Side side, List<String> programmeForms, LocalDate today) {
        this.table = table;
        this.settings = settings;
        this.side = side;
        this.programmeForms = programmeForms;
        this.today = today;
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
        checkFormulas(entry, line);
        name(entry, line);
        birthDate(entry, line);
        entry.place = place(entry, line);
        entry.contact = contact(entry, line, Field.CONTACT);
        entry.employer = text(entry, line, Field.EMPLOYER);
        entry.languages = text(entry, line, Field.LANGUAGES);
        entry.restrictions = text(entry, line, Field.RESTRICTIONS);
        entry.representative = text(entry, line, Field.REPRESENTATIVE);
        entry.relation = text(entry, line, Field.RELATION);
        entry.representativeContact = contact(entry, line, Field.REPRESENTATIVE_CONTACT);
        entry.availability = text(entry, line, Field.AVAILABILITY);
        entry.words = text(entry, line, Field.WORDS);
        kind(entry, line);
        if (programmeForms != null) {
            themes(entry, line);
            forms(entry, line);
            entry.capacity = side == Side.MENTOR ? whole(entry, line, Field.CAPACITY, 1, 30) : null;
            entry.yearsOfWork = side == Side.MENTOR ? whole(entry, line, Field.YEARS_OF_WORK, 0, 70) : null;
        }
        return entry;
    }

    private String nameAddress(Table.Line line) {
        int column = settings.has(Field.FULL_NAME) ? settings.columns(Field.FULL_NAME).get(0) : settings.has(Field.SURNAME) ? settings.columns(Field.SURNAME).get(0) : 0;
        return line.address(column);
    }

    private void checkFormulas(Entry entry, Table.Line line) {
        for (int column = 0; column < settings.fields().size(); column++) {
            if (settings.fields().get(column) != null && line.cell(column).broken()) {
                entry.faults.add(line.address(column) + ": в ячейке ошибка формулы");
            }
        }
    }

    private void name(Entry entry, Table.Line line) {
        Names.Read read;
        if (settings.has(Field.SURNAME)) {
            String surname = cell(line, Field.SURNAME).text();
            entry.written = String.join(" ", surname, cell(line, Field.NAME).text(), cell(line, Field.PATRONYMIC).text()).strip();
            read = Names.of(surname, cell(line, Field.NAME).text(), cell(line, Field.PATRONYMIC).text());
        } else {
            entry.written = cell(line, Field.FULL_NAME).text();
            read = settings.has(Field.FULL_NAME) ? Names.of(entry.written) : Names.Read.fault("не указано, в каком столбце имя");
        }
        entry.name = read.name();
        boolean aboutName = settings.has(Field.SURNAME) && settings.has(Field.NAME) && read.fault() != null && read.fault().matches(".*(имени инициалы|нет имени)");
        told(entry.faults, aboutName ? address(line, Field.NAME) : entry.nameAddress, read.fault());
        told(entry.doubts, entry.nameAddress, read.doubt());
        told(entry.notes, entry.nameAddress, read.note());
    }

    private void birthDate(Entry entry, Table.Line line) {
        Cell cell = cell(line, Field.BIRTH_DATE);
        String address = settings.has(Field.BIRTH_DATE) ? line.address(settings.columns(Field.BIRTH_DATE).get(0)) : entry.nameAddress;
        Optional<Days.Read> read = cell.isBlank() ? Optional.empty() : Days.read(cell);
        if (read.isEmpty()) {
            entry.faults.add(address + ": " + (cell.isBlank() ? "нет даты рождения" : cell.text().matches("(19|20)\\d\\d") ? "только год: нужна дата рождения"
                    : "дата не читается, ожидается, например, 25.12.2014"));
            return;
        }
        entry.birthDate = read.get().day();
        if (entry.birthDate.isAfter(today.minusYears(5)) || entry.birthDate.isBefore(today.minusYears(100))) {
            entry.faults.add(address + ": человеку должно быть от 5 до 100 лет");
        }
        told(entry.doubts, address, read.get().doubt());
    }

    private String place(Entry entry, Table.Line line) {
        String place = text(entry, line, Field.PLACE);
        String letter = text(entry, line, Field.LETTER);
        String whole = place == null ? section : letter == null ? place : place + " " + letter;
        return whole == null ? null : Classes.read(whole).orElse(whole);
    }

    private void kind(Entry entry, Table.Line line) {
        String written = text(entry, line, Field.KIND);
        Optional<ParticipantKind> kind = written == null ? Optional.empty() : Words.kind(written);
        if (written != null && kind.isEmpty()) {
            entry.doubts.add(address(line, Field.KIND) + ": непонятно, кто это");
        }
        entry.kindWritten = kind.isPresent();
        boolean inClass = entry.place != null && Classes.read(entry.place).isPresent();
        entry.kind = kind.or(() -> inClass ? Optional.of(ParticipantKind.PUPIL) : Optional.empty())
                .or(() -> Optional.ofNullable(settings.kind()).map(ParticipantKind::of))
                .or(() -> entry.place == null ? Optional.empty() : Words.kind(entry.place)).orElse(null);
        if (entry.kind == null) {
            entry.newFaults.add(entry.nameAddress + ": непонятно, кто это: укажите столбец «Кто», класс или «кто» для всех");
        } else if (side == Side.MENTOR && entry.kind == ParticipantKind.YOUNG_SPECIALIST) {
            entry.faults.add(entry.nameAddress + ": " + entry.kind.title() + " не может быть наставником");
        } else if (side == Side.MENTEE && (entry.kind == ParticipantKind.PARENT || entry.kind == ParticipantKind.GRADUATE || entry.kind == ParticipantKind.EMPLOYEE)) {
            entry.faults.add(entry.nameAddress + ": " + entry.kind.title() + " не может быть наставляемым");
        }
    }

    private void themes(Entry entry, Table.Line line) {
        String written = text(entry, line, Field.THEME);
        Words.Codes read = written == null ? new Words.Codes(List.of(), List.of()) : Words.themes(written);
        entry.themeWritten = !read.codes().isEmpty();
        entry.themes = read.codes().isEmpty() && settings.theme() != null ? List.of(settings.theme()) : read.codes();
        if (!read.rest().isEmpty()) {
            entry.words = shortened(entry.words == null ? String.join("; ", read.rest()) : entry.words + "; " + String.join("; ", read.rest()));
            entry.notes.add(address(line, Field.THEME) + ": не из списка, перенесено в «Своими словами»");
        }
        if (entry.themes.isEmpty()) {
            entry.roleFaults.add((written == null ? entry.nameAddress : address(line, Field.THEME)) + ": "
                    + (side == Side.MENTEE ? "нет запроса из списка" : "нет компетенций из списка") + ": выберите для всех внизу страницы");
        }
    }

    private void forms(Entry entry, Table.Line line) {
        String written = text(entry, line, Field.FORMS);
        Words.Codes read = written == null ? new Words.Codes(List.of(), List.of()) : Words.forms(written);
        List<String> codes = read.codes().stream().filter(programmeForms::contains).toList();
        entry.formWritten = !codes.isEmpty();
        entry.forms = codes.isEmpty() && settings.form() != null ? List.of(settings.form()) : codes;
        if (codes.size() < read.codes().size()) {
            entry.doubts.add(address(line, Field.FORMS) + ": такой формы в программе нет, она не загрузится");
        }
        if (!read.rest().isEmpty()) {
            entry.doubts.add(address(line, Field.FORMS) + ": форма не из списка");
        }
        if (entry.forms.isEmpty()) {
            entry.roleFaults.add(entry.nameAddress + ": нет формы наставничества: выберите для всех внизу страницы");
        }
    }

    private Integer whole(Entry entry, Table.Line line, Field field, int min, int max) {
        String text = text(entry, line, field);
        String digits = text == null ? "" : text.replaceAll("(?iu)\\s*(лет|год[а]?|чел\\.?|человек[а]?)$", "").replaceAll("[.,]0$", "");
        if (digits.matches("\\d{1,3}") && Integer.parseInt(digits) >= min && Integer.parseInt(digits) <= max) {
            return Integer.valueOf(digits);
        }
        if (text != null) {
            entry.doubts.add(address(line, field) + ": ожидается число от " + min + " до " + max + ", значение не загружено");
        }
        return null;
    }

    private String contact(Entry entry, Table.Line line, Field field) {
        String joined = settings.columns(field).stream().map(column -> line.cell(column).text()).filter(text -> !text.isEmpty())
                .map(Words::contact).distinct().collect(Collectors.joining(", "));
        return joined.isEmpty() ? null : shortened(joined);
    }

    private String text(Entry entry, Table.Line line, Field field) {
        String joined = settings.columns(field).stream().map(column -> line.cell(column).text()).filter(text -> !text.isEmpty()).collect(Collectors.joining("; "));
        if (joined.length() > LONGEST) {
            entry.doubts.add(address(line, field) + ": длиннее " + LONGEST + " знаков, загружено начало");
        }
        return joined.isEmpty() ? null : shortened(joined);
    }

    private static String shortened(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    private Cell cell(Table.Line line, Field field) {
        return settings.columns(field).stream().findFirst().map(line::cell).orElse(Cell.EMPTY);
    }

    private String address(Table.Line line, Field field) {
        return line.address(settings.columns(field).get(0));
    }

    private static void told(List<String> list, String address, String text) {
        if (text != null) {
            list.add(address + ": " + text);
        }
    }
}
