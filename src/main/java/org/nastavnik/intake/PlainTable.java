package org.nastavnik.intake;

import java.util.List;
import java.util.stream.Collectors;

/** An uploaded workbook or text with separators as lines of cells separated by tabs, as Excel gives them when they are copied. */
public final class PlainTable {

    private PlainTable() {
    }

    /** Blank lines are left out. @throws Unreadable with what to do instead */
    public static String read(byte[] content) {
        List<Table.Line> lines = UploadedFile.read(content).lines();
        return lines.stream().map(line -> line.cells().stream().map(Cell::text).collect(Collectors.joining("\t"))).collect(Collectors.joining("\n"));
    }
}
