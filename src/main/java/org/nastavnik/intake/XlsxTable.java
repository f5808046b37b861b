package org.nastavnik.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** Reads a workbook: the visible sheet whose headings look most like a list of people. Formulas count by their stored results. */
final class XlsxTable {

    private static final long MOST_UNPACKED = 300L * 1024 * 1024;
    /** Sheets and texts, which are kept in memory; pictures are only counted. */
    private static final long MOST_READ = 60L * 1024 * 1024;
    private static final int MOST_ENTRIES = 5_000;
    private static final int DAYS_TO_1904 = 1462;

    private XlsxTable() {
    }

    static Table read(byte[] content) {
        checkUnpackedSize(content);
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(content), new ReadingOptions(false, true))) {
            List<Table> tables = new ArrayList<>();
            for (Sheet sheet : book.getSheets().filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE).toList()) {
                tables.add(read(sheet, book.isDate1904()));
            }
            return tables.stream().reduce((best, next) -> Headings.find(next, Side.MENTEE).score() > Headings.find(best, Side.MENTEE).score() ? next : best)
                    .orElseThrow(() -> new Unreadable("В книге нет видимых листов."));
        } catch (Unreadable known) {
            throw known;
        } catch (IOException | RuntimeException broken) {
            throw new Unreadable("Файл повреждён или это не книга Excel. Откройте его в Excel и сохраните заново как «Книга Excel (.xlsx)».");
        }
    }

    private static Table read(Sheet sheet, boolean from1904) throws IOException {
        List<Table.Line> lines = new ArrayList<>();
        try (Stream<Row> rows = sheet.openStream()) {
            for (Row row : (Iterable<Row>) rows::iterator) {
                Table.Line line = new Table.Line(row.getRowNum(), cells(row, from1904));
                if (!line.isBlank()) {
                    lines.add(line);
                }
                if (lines.size() > Table.MOST_LINES) {
                    throw new Unreadable("В таблице больше " + Table.MOST_LINES + " строк. Разделите файл на части.");
                }
            }
        }
        return new Table(lines);
    }

    private static List<Cell> cells(Row row, boolean from1904) {
        List<Cell> cells = new ArrayList<>();
        for (org.dhatim.fastexcel.reader.Cell cell : row) {
            if (cell != null && cell.getColumnIndex() < Table.MOST_COLUMNS) {
                cells.addAll(Collections.nCopies(Math.max(0, cell.getColumnIndex() - cells.size()), Cell.EMPTY));
                cells.add(cell(cell, from1904));
            }
        }
        while (!cells.isEmpty() && cells.get(cells.size() - 1).isBlank()) {
            cells.remove(cells.size() - 1);
        }
        return cells;
    }

    private static Cell cell(org.dhatim.fastexcel.reader.Cell cell, boolean from1904) {
        CellType type = cell.getType();
        Object value = cell.getValue();
        if (type == CellType.ERROR || String.valueOf(value).matches("#(N/A|REF!|VALUE!|NAME\\?|DIV/0!|NULL!|NUM!)")) {
            return new Cell("", null, true);
        }
        if (value instanceof BigDecimal number) {
            return Cell.number(from1904 ? number.add(BigDecimal.valueOf(DAYS_TO_1904)) : number);
        }
        return Cell.text(value == null ? cell.getText() : String.valueOf(value));
    }

    /** A few kilobytes may unpack to gigabytes: counts before anything is kept. */
    private static void checkUnpackedSize(byte[] content) {
        try (ZipFile zip = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(content)).get()) {
            List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
            if (zip.getEntry("xl/workbook.xml") == null || zip.getEntry("[Content_Types].xml") == null) {
                throw new Unreadable("Это архив или документ другого вида. Нужен файл Excel (.xlsx) или CSV.");
            }
            long unpacked = 0;
            long kept = 0;
            byte[] piece = new byte[64 * 1024];
            for (ZipArchiveEntry entry : entries) {
                try (InputStream data = zip.getInputStream(entry)) {
                    for (int read = data.read(piece); read >= 0; read = data.read(piece)) {
                        unpacked += read;
                        kept += entry.getName().endsWith(".xml") ? read : 0;
                        if (unpacked > MOST_UNPACKED || kept > MOST_READ || entries.size() > MOST_ENTRIES) {
                            throw new Unreadable("В распакованном виде файл слишком велик. Оставьте в книге один лист со списком.");
                        }
                    }
                }
            }
        } catch (IOException broken) {
            throw new Unreadable("Файл повреждён. Откройте его в Excel и сохраните заново.");
        }
    }
}
