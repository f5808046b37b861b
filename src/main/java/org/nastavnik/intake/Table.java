package org.nastavnik.intake;

import java.util.List;

/** An uploaded table. @param lines in order, blank ones left out */
record Table(List<Line> lines) {

    static final int MOST_LINES = 20_000;
    static final int MOST_COLUMNS = 100;

    /** @param number of the row in the file, from 1 @param cells from column A on */
    record Line(int number, List<Cell> cells) {

        Cell cell(int column) {
            return column < cells.size() ? cells.get(column) : Cell.EMPTY;
        }

        boolean isBlank() {
            return cells.stream().allMatch(Cell::isBlank);
        }

        /** For example {@code C7}. */
        String address(int column) {
            return letters(column) + number;
        }
    }

    /** For example {@code C} for 2. */
    static String letters(int column) {
        return column < 26 ? String.valueOf((char) ('A' + column)) : letters(column / 26 - 1) + (char) ('A' + column % 26);
    }

    int columns() {
        return lines.stream().mapToInt(line -> line.cells().size()).max().orElse(0);
    }
}
