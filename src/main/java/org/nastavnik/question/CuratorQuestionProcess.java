package org.nastavnik.question;

import org.nastavnik.engine.form.Variable;

/** The process {@code curator-question}. */
final class CuratorQuestionProcess {

    static final String KEY = "curator-question";

    static final Variable<Long> QUESTION = Variable.id("questionId");
    /** What became of the seminar: {@code held}, {@code moved}, {@code cancelled}. */
    static final Variable<String> SEMINAR = Variable.text("seminar");

    /** Correlated with every question that a seminar of another question covers, when it was held or cancelled. */
    static final String SEMINAR_ENDED = "seminar-ended";

    private CuratorQuestionProcess() {
    }
}
