package org.nastavnik.overview;

/** What the rows of the control table can be sorted by. */
enum ControlSort {

    DUE("Срок", "due_on"),
    PAPER("Документ", "paper_title"),
    ORGANISATION("Организация", "name_order"),
    STATE("Состояние", "array_position(array['returned', 'inWork', 'waiting', 'reported', 'accepted', 'dropped', 'cancelled'], state::text)"),
    RETURNS("Возвраты", "returns"),
    LATE("Дни просрочки", "late");

    private final String title;
    private final String expression;

    ControlSort(String title, String expression) {
        this.title = title;
        this.expression = expression;
    }

    public String title() {
        return title;
    }

    String sql(boolean descending) {
        return expression + (descending ? " desc" : "") + " nulls last";
    }
}
