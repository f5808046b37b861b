package org.nastavnik.control;

import org.nastavnik.engine.form.Variable;

/** The process {@code overdue-control}: somebody decides about one late task. */
final class OverdueControlProcess {

    static final String KEY = "overdue-control";

    /** Id of the engine's task that is late, or whose deadline is to be moved. */
    static final Variable<String> LATE_TASK = Variable.text("lateTask");
    /** ISO date of its deadline when control looked at it. */
    static final Variable<String> LATE_DUE = Variable.text("lateDue");
    /** The engine group that decides. */
    static final Variable<String> ESCALATED_TO = Variable.text("escalatedTo");
    static final Variable<String> HAND_TO = Variable.text("handTo");
    static final Variable<String> HAND_UNTIL = Variable.text("handUntil");
    static final Variable<String> ORDER_NUMBER = Variable.text("orderNumber");
    static final Variable<String> NEW_DATE = Variable.text("newDate");

    /** Correlated with every instance that waits for a decision about a task which is done or has a new deadline. */
    static final String SETTLED = "task-settled";

    private OverdueControlProcess() {
    }
}
