package org.nastavnik.organisation;

import java.time.LocalDate;
import org.nastavnik.engine.form.RussianDate;
import org.nastavnik.engine.form.Submission;

/** From when to when an order about a post holds, and the order itself. */
record OrderTerm(LocalDate from, LocalDate to, String ground) {

    /** An order is entered late at most by these days: what was done under the old holder is not rewritten. */
    private static final int LATEST_ENTRY = 60;

    /** Refuses a term that ends before it begins or lies too far back. */
    static OrderTerm of(Submission order, LocalDate today) {
        LocalDate from = order.date("from");
        LocalDate to = order.date("to");
        if (from.isBefore(today.minusDays(LATEST_ENTRY))) {
            throw order.refuse("from", "не раньше чем за " + LATEST_ENTRY + " дней до сегодняшнего");
        }
        if (to != null && to.isBefore(from)) {
            throw order.refuse("to", "раньше первого дня");
        }
        return new OrderTerm(from, to, "приказ № " + order.text("number") + " от " + RussianDate.of(order.date("date")));
    }
}
