package org.nastavnik.register;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.nastavnik.participant.ThemeList;

/** The shown list as a workbook. Texts are written as texts: no cell of theirs is ever a formula. */
final class RegisterWorkbook {

    private static final List<String> HEADINGS = List.of("Фамилия", "Имя", "Отчество", "Дата рождения", "Кто", "Класс или должность",
            "Место работы", "Телефон или почта", "В программе", "Запрос и компетенции", "Формы", "Согласия");
    private static final int[] WIDTHS = {18, 14, 18, 14, 18, 20, 22, 24, 34, 40, 30, 18};

    private RegisterWorkbook() {
    }

    /** @param themes of the organisation the people are of */
    static byte[] of(List<RegisterRow> people, ThemeList themes) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "Nastavnik", "1.0")) {
            Worksheet sheet = book.newWorksheet("Реестр");
            for (int column = 0; column < HEADINGS.size(); column++) {
                sheet.width(column, WIDTHS[column]);
                sheet.value(0, column, HEADINGS.get(column));
            }
            sheet.range(0, 0, 0, HEADINGS.size() - 1).style().bold().fillColor("DDE7EE").wrapText(true).set();
            sheet.freezePane(0, 1);
            int line = 1;
            for (RegisterRow person : people) {
                write(sheet, line++, person, themes);
            }
            if (line > 1) {
                sheet.range(1, 3, line - 1, 3).style().format("dd.mm.yyyy").set();
            }
        }
        return bytes.toByteArray();
    }

    private static void write(Worksheet sheet, int line, RegisterRow person, ThemeList themes) {
        List<String> texts = Arrays.asList(person.surname(), person.name(), person.patronymic(), null, person.kind().title(), person.place(),
                person.employer(), person.contact(), person.roles(), person.themes(themes), person.formTitles(), person.lacks() ? "не хватает" : "есть");
        for (int column = 0; column < texts.size(); column++) {
            if (texts.get(column) != null) {
                sheet.value(line, column, texts.get(column));
            }
        }
        if (person.birthDate() != null) {
            sheet.value(line, 3, person.birthDate());
        }
    }
}
