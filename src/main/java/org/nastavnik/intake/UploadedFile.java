package org.nastavnik.intake;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/** Finds out by its content what an uploaded file is, and reads it. */
final class UploadedFile {

    static final int MOST_BYTES = 50 * 1024 * 1024;

    private UploadedFile() {
    }

    /** @throws Unreadable with what to do instead */
    static Table read(byte[] content) {
        if (content.length == 0) {
            throw new Unreadable("Файл пуст.");
        }
        if (content.length > MOST_BYTES) {
            throw new Unreadable("Файл больше 50 МБ. Уберите из него картинки и лишние листы или разделите на части.");
        }
        byte[] head = Arrays.copyOf(content, 8);
        if (ReadableWorkbook.isOLE2Header(head)) {
            throw new Unreadable("Это книга старого вида (.xls) или книга с паролем. Откройте её в Excel и сохраните как «Книга Excel (.xlsx)» без пароля.");
        }
        if (content.length > 4 && content[0] == 'P' && content[1] == 'K') {
            return XlsxTable.read(content);
        }
        if (new String(head, StandardCharsets.ISO_8859_1).startsWith("%PDF") || isBinary(content)) {
            throw new Unreadable("Это не таблица. Нужен файл Excel (.xlsx) или CSV.");
        }
        return CsvTable.read(content);
    }

    private static boolean isBinary(byte[] content) {
        if (CsvTable.hasMarkOfUtf16(content)) {
            return false;
        }
        for (int i = 0; i < Math.min(content.length, 100_000); i++) {
            if (content[i] >= 0 && content[i] < 32 && content[i] != '\t' && content[i] != '\n' && content[i] != '\r' && content[i] != '\f') {
                return true;
            }
        }
        return false;
    }
}
