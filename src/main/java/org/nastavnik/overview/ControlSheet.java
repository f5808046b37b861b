package org.nastavnik.overview;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The control table as XLSX: the rows on one sheet, the totals on another; days are dates and numbers are numbers. */
final class ControlSheet {

    private static final List<String> COLUMNS = List.of("Документ", "Раздел", "№", "Что сделать", "Организация", "Исполнитель", "Срок",
            "Выходной", "Срок до переноса", "Срок в документе", "Состояние", "Сдано", "В срок", "Возвратов", "Дней просрочки", "Рекомендация", "Отчёт",
            "Ссылки", "Причина снятия");
    private static final List<Integer> WIDTHS = List.of(34, 22, 8, 60, 26, 26, 12, 20, 12, 22, 16, 12, 14, 11, 11, 15, 50, 40, 30);
    private static final List<String> TOTALS = List.of("Организация", "Поручено", "Принято в срок", "Принято с опозданием", "На приёмке",
            "Возвратов", "Не исполнено", "Из них просрочено", "Рекомендаций", "Рекомендаций исполнено");

    private static final String HEAD = "DDE7EE";

    private ControlSheet() {
    }

    static void write(ControlTable.Extract extract, DaysOff daysOff, OutputStream out) throws IOException {
        try (Workbook book = new Workbook(out, "Nastavnik", "1.0")) {
            rows(book.newWorksheet("Контроль исполнения"), extract.lines(), daysOff);
            totals(book.newWorksheet("Итоги"), extract.totals());
        }
    }

    private static void rows(Worksheet sheet, List<ControlLine> lines, DaysOff daysOff) {
        head(sheet, COLUMNS);
        for (int column = 0; column < WIDTHS.size(); column++) {
            sheet.width(column, WIDTHS.get(column));
        }
        int row = 1;
        for (ControlLine line : lines) {
            text(sheet, row, 0, line.paperTitle(), line.section(), line.number(), line.what(), line.organisationName(), line.performerTitle());
            day(sheet, row, 6, line.dueOn());
            text(sheet, row, 7, daysOff.note(line));
            day(sheet, row, 8, line.isMoved() ? line.firstDueOn() : null);
            text(sheet, row, 9, line.deadlineText(), line.stateTitle());
            day(sheet, row, 11, line.reportedOn());
            text(sheet, row, 12, line.inTime());
            sheet.value(row, 13, line.returns());
            sheet.value(row, 14, line.late());
            text(sheet, row, 15, line.binding() ? "" : "рекомендация", line.report(), String.join("\n", line.links()), line.reason());
            row++;
        }
        sheet.setAutoFilter(0, 0, Math.max(1, row - 1), COLUMNS.size() - 1);
        finish(sheet, row, COLUMNS.size());
    }

    private static void totals(Worksheet sheet, List<OrganisationTotal> totals) {
        head(sheet, TOTALS);
        sheet.width(0, 34);
        for (int column = 1; column < TOTALS.size(); column++) {
            sheet.width(column, 14);
        }
        int row = 1;
        for (OrganisationTotal total : totals) {
            total(sheet, row++, total);
        }
        total(sheet, row, OrganisationTotal.sum(totals));
        sheet.range(row, 0, row, TOTALS.size() - 1).style().bold().set();
        finish(sheet, row + 1, TOTALS.size());
    }

    private static void total(Worksheet sheet, int row, OrganisationTotal total) {
        text(sheet, row, 0, total.name());
        List<Integer> numbers = List.of(total.ordered(), total.onTime(), total.late(), total.reported(), total.returns(), total.open(),
                total.overdue(), total.recommended(), total.recommendedDone());
        for (int column = 0; column < numbers.size(); column++) {
            sheet.value(row, column + 1, numbers.get(column));
        }
    }

    private static void head(Worksheet sheet, List<String> titles) {
        text(sheet, 0, 0, titles.toArray(String[]::new));
        sheet.range(0, 0, 0, titles.size() - 1).style().bold().fillColor(HEAD).wrapText(true).verticalAlignment("top").set();
    }

    /** Long texts are read whole; on paper a row is as wide as the sheet and each sheet has the head. */
    private static void finish(Worksheet sheet, int rows, int columns) {
        if (rows > 1) {
            sheet.range(1, 0, rows - 1, columns - 1).style().wrapText(true).verticalAlignment("top").set();
        }
        sheet.freezePane(0, 1);
        sheet.pageOrientation("landscape");
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.repeatRows(0);
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
