package org.nastavnik.intake;

import static org.nastavnik.intake.LineCells.told;

import java.time.LocalDate;
import java.util.Optional;
import org.nastavnik.participant.ParticipantKind;

/** What a line says about the person: name, birth date, class or post, kind, contacts, representative. */
final class PersonReading {

    private final Side side;
    private final String usualKind;
    private final LocalDate today;

    /** @param usualKind code of the kind of those whose line names none, or null @param today in the organisation */
    PersonReading(Side side, String usualKind, LocalDate today) {
        this.side = side;
        this.usualKind = usualKind;
        this.today = today;
    }

    /** @param section class that stands above the line, or null */
    void read(Entry entry, LineCells cells, String section) {
        name(entry, cells);
        birthDate(entry, cells);
        entry.place = place(cells, section);
        entry.contact = cells.contact(Field.CONTACT);
        entry.employer = cells.text(Field.EMPLOYER);
        entry.languages = cells.text(Field.LANGUAGES);
        entry.restrictions = cells.text(Field.RESTRICTIONS);
        entry.representative = cells.text(Field.REPRESENTATIVE);
        entry.relation = cells.text(Field.RELATION);
        entry.representativeContact = cells.contact(Field.REPRESENTATIVE_CONTACT);
        kind(entry, cells);
    }

    private static void name(Entry entry, LineCells cells) {
        Names.Read read;
        if (cells.has(Field.SURNAME)) {
            String surname = cells.cell(Field.SURNAME).text();
            String name = cells.cell(Field.NAME).text();
            String patronymic = cells.cell(Field.PATRONYMIC).text();
            entry.written = String.join(" ", surname, name, patronymic).strip();
            read = Names.of(surname, name, patronymic);
        } else {
            entry.written = cells.cell(Field.FULL_NAME).text();
            read = cells.has(Field.FULL_NAME) ? Names.of(entry.written) : Names.Read.fault("не указано, в каком столбце имя");
        }
        entry.name = read.name();
        boolean aboutName = cells.has(Field.SURNAME) && cells.has(Field.NAME) && read.fault() != null && read.fault().matches(".*(имени инициалы|нет имени)");
        told(entry.faults, aboutName ? cells.address(Field.NAME) : entry.nameAddress, read.fault());
        told(entry.doubts, entry.nameAddress, read.doubt());
        told(entry.notes, entry.nameAddress, read.note());
    }

    private void birthDate(Entry entry, LineCells cells) {
        Cell cell = cells.cell(Field.BIRTH_DATE);
        String address = cells.address(Field.BIRTH_DATE);
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

    private static String place(LineCells cells, String section) {
        String place = cells.text(Field.PLACE);
        String letter = cells.text(Field.LETTER);
        String whole = place == null ? section : letter == null ? place : place + " " + letter;
        return whole == null ? null : Classes.read(whole).orElse(whole);
    }

    private void kind(Entry entry, LineCells cells) {
        String written = cells.text(Field.KIND);
        Optional<ParticipantKind> kind = written == null ? Optional.empty() : Words.kind(written);
        if (written != null && kind.isEmpty()) {
            entry.doubts.add(cells.address(Field.KIND) + ": непонятно, кто это");
        }
        entry.kindWritten = kind.isPresent();
        boolean inClass = entry.place != null && Classes.read(entry.place).isPresent();
        entry.kind = kind.or(() -> inClass ? Optional.of(ParticipantKind.PUPIL) : Optional.empty())
                .or(() -> Optional.ofNullable(usualKind).map(ParticipantKind::of))
                .or(() -> entry.place == null ? Optional.empty() : Words.kind(entry.place)).orElse(null);
        if (entry.kind == null) {
            entry.newFaults.add(entry.nameAddress + ": непонятно, кто это: укажите столбец «Кто», класс или «кто» для всех");
        } else if (side == Side.MENTOR && !entry.kind.mayBeMentor()) {
            entry.faults.add(entry.nameAddress + ": " + entry.kind.title() + " не может быть наставником");
        } else if (side == Side.MENTEE && !entry.kind.mayBeMentee()) {
            entry.faults.add(entry.nameAddress + ": " + entry.kind.title() + " не может быть наставляемым");
        }
    }
}
