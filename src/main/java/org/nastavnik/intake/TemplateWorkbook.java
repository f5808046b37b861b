package org.nastavnik.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.nastavnik.participant.ParticipantKind;
import org.nastavnik.participant.Theme;
import org.nastavnik.participant.ThemeList;
import org.nastavnik.programme.MentoringForm;

/** The empty table to fill in: a sheet with headings, a sheet with an example and a sheet with the lists to choose from. */
final class TemplateWorkbook {

    private static final List<Field> PERSON = List.of(Field.SURNAME, Field.NAME, Field.PATRONYMIC, Field.BIRTH_DATE, Field.KIND, Field.PLACE, Field.CONTACT);
    private static final List<Field> MENTEE = List.of(Field.THEME, Field.WORDS, Field.FORMS, Field.AVAILABILITY, Field.REPRESENTATIVE, Field.RELATION,
            Field.REPRESENTATIVE_CONTACT, Field.LANGUAGES, Field.RESTRICTIONS);
    private static final List<Field> MENTOR = List.of(Field.EMPLOYER, Field.THEME, Field.FORMS, Field.CAPACITY, Field.AVAILABILITY, Field.YEARS_OF_WORK,
            Field.LANGUAGES, Field.RESTRICTIONS);

    private TemplateWorkbook() {
    }

    /** @param themes what can be chosen */
    static byte[] of(Side side, ThemeList themes) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "Nastavnik", "1.0")) {
            headings(book.newWorksheet("Список"), side);
            Worksheet example = book.newWorksheet("Пример");
            headings(example, side);
            example(example, side, themes);
            lists(book.newWorksheet("Что можно выбрать"), themes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    static List<String> headings(Side side) {
        return Stream.concat(PERSON.stream(), (side == Side.MENTEE ? MENTEE : MENTOR).stream()).map(Field::title).toList();
    }

    private static void headings(Worksheet sheet, Side side) {
        List<String> headings = headings(side);
        for (int column = 0; column < headings.size(); column++) {
            sheet.value(0, column, headings.get(column));
            sheet.width(column, 20);
        }
        sheet.range(0, 0, 0, headings.size() - 1).style().bold().fillColor("DDE7EE").wrapText(true).set();
        sheet.range(1, 3, 999, 3).style().format("dd.mm.yyyy").set();
        sheet.freezePane(0, 1);
    }

    private static void example(Worksheet sheet, Side side, ThemeList themes) {
        List<String> offered = themes.offered().stream().map(Theme::title).toList();
        List<Object> person = side == Side.MENTEE
                ? List.of("Ромашкина", "Вера", "Олеговна", LocalDate.of(2013, 4, 5), "ученик", "7 А", "+7 900 000-00-00", offered.stream().findFirst().orElse(""),
                        "хочу понять геометрию", "ученик – ученик", "вторник и четверг после 15:00", "Ромашкина Анна Ильинична", "мать", "+7 900 000-00-01", "русский", "")
                : List.of("Васильков", "Олег", "Петрович", LocalDate.of(1985, 4, 5), "педагог", "учитель физики", "+7 900 000-00-02", "", String.join("; ", offered.subList(Math.max(0, offered.size() - 2), offered.size())),
                        "учитель – учитель", 2, "среда", 12, "русский", "");
        for (int column = 0; column < person.size(); column++) {
            Object value = person.get(column);
            if (value instanceof LocalDate day) {
                sheet.value(1, column, day);
            } else if (value instanceof Integer number) {
                sheet.value(1, column, number);
            } else {
                sheet.value(1, column, String.valueOf(value));
            }
        }
    }

    private static void lists(Worksheet sheet, ThemeList themes) {
        column(sheet, 0, "Кто бывает", Arrays.stream(ParticipantKind.values()).map(ParticipantKind::title).toList());
        column(sheet, 1, "Запросы и компетенции", themes.offered().stream().map(Theme::title).toList());
        column(sheet, 2, "Какие бывают формы", Arrays.stream(MentoringForm.values()).map(MentoringForm::title).toList());
    }

    private static void column(Worksheet sheet, int column, String heading, List<String> values) {
        sheet.width(column, 44);
        sheet.value(0, column, heading);
        for (int line = 0; line < values.size(); line++) {
            sheet.value(line + 1, column, values.get(line));
        }
    }
}
