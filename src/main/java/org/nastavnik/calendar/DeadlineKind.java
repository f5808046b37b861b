package org.nastavnik.calendar;

/** How a paper words a deadline («срок»). */
public enum DeadlineKind {

    DATE("день"),
    BY_DATE("до дня"),
    MONTH("месяц"),
    MONTH_RANGE("месяцы"),
    DATE_RANGE("с дня по день"),
    PERIOD_OF_YEAR("в течение года"),
    /** No due day, a check each quarter. */
    CONTINUOUS("постоянно"),
    /** No due day until a dated plan is linked. */
    OTHER_PLAN("по другому плану"),
    /** Due when each programme ends. */
    PROGRAMME_SCHEDULE("по срокам программы"),
    /** Must be set by a person. */
    NONE("не указан");

    private final String title;

    DeadlineKind(String title) {
        this.title = title;
    }

    /** In Russian, lower case. */
    public String title() {
        return title;
    }
}
