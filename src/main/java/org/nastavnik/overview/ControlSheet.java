package org.nastavnik.overview;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The control table as XLSX: the rows on one sheet, the totals on another; days are dates and numbers are numbers. */
final class ControlSheet {

    private static final List<String> COLUMNS = List.of("Документ", "Раздел", "№", "Что сделать", "Организация", "Исполнитель", "Срок",
            "Срок до переноса", "Срок в документе", "Состояние", "Сдано", "В срок", "Возвратов", "Дней просрочки", "Рекомендация", "Отчёт",
            "Ссылки", "Причина снятия");
    private static final List<Integer> WIDTHS = List.of(34, 22, 8, 60, 26, 26, 12, 12, 22, 14, 12, 14, 10, 10, 14, 50, 40, 30);
    private static final List<String> TOTALS = List.of("Организация", "Поручено", "Принято в срок", "Принято с опозданием", "На приёмке",
            "Возвратов", "Не исполнено", "Из них просрочено", "Рекомендаций", "Рекомендаций исполнено");

    private ControlSheet() {
    }

    static void write(ControlTable.Extract extract, OutputStream out) throws IOException {
        try (Workbook book = new Workbook(out, "Nastavnik", "1.0")) {
            rows(book.newWorksheet("Контроль исполнения"), extract.lines());
            totals(book.newWorksheet("Итоги"), extract.totals());
        }
    }

    private static void rows(Worksheet sheet, List<ControlLine> lines) {
        head(sheet, COLUMNS);
        for (int column = 0; column < WIDTHS.size(); column++) {
            sheet.width(column, WIDTHS.get(column));
        }
        int row = 1;
        for (ControlLine line : lines) {
            text(sheet, row, 0, line.paperTitle(), line.section(), line.number(), line.what(), line.organisationName(), line.performerTitle());
            day(sheet, row, 6, line.dueOn());
            day(sheet, row, 7, line.isMoved() ? line.firstDueOn() : null);
            text(sheet, row, 8, line.deadlineText(), line.stateTitle());
            day(sheet, row, 10, line.reportedOn());
            text(sheet, row, 11, line.inTime());
            sheet.value(row, 12, line.returns());
            sheet.value(row, 13, line.late());
            text(sheet, row, 14, line.binding() ? "" : "рекомендация", line.report(), String.join(" ", line.links()), line.reason());
            row++;
        }
        sheet.freezePane(0, 1);
        sheet.setAutoFilter(0, 0, Math.max(1, row - 1), COLUMNS.size() - 1);
    }

    private static void totals(Worksheet sheet, List<OrganisationTotal> totals) {
        head(sheet, TOTALS);
        sheet.width(0, 30);
        int row = 1;
        for (OrganisationTotal total : totals) {
            text(sheet, row, 0, total.name());
            List<Integer> numbers = List.of(total.ordered(), total.onTime(), total.late(), total.reported(), total.returns(), total.open(),
                    total.overdue(), total.recommended(), total.recommendedDone());
            for (int column = 0; column < numbers.size(); column++) {
                sheet.value(row, column + 1, numbers.get(column));
            }
            row++;
        }
    }

    private static void head(Worksheet sheet, List<String> titles) {
        text(sheet, 0, 0, titles.toArray(String[]::new));
        sheet.range(0, 0, 0, titles.size() - 1).style().bold().wrapText(true).set();
    }

    private static void text(Worksheet sheet, int row, int from, String... values) {
        for (int i = 0; i < values.length; i++) {
            sheet.value(row, from + i, values[i]);
        }
    }

    private static void day(Worksheet sheet, int row, int column, LocalDate day) {
        if (day != null) {
            sheet.value(row, column, day);
            sheet.style(row, column).format("dd.mm.yyyy").set();
        }
    }
}
