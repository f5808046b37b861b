package org.nastavnik.questionnaire;

import java.util.Arrays;
import java.util.Optional;

/** The questionnaires there are; their questions are the forms of these names, which an administrator may change. */
public enum QuestionnaireKind {

    PUPIL("questionnaire-pupil", "Хочу наставника: ученик, студент", null),
    TEACHER("questionnaire-teacher", "Хочу наставника: педагог", null),
    MENTOR("questionnaire-mentor", "Готов стать наставником", null),
    ENTRY_MENTEE("questionnaire-entry-mentee", "Начало: наставляемые", Side.MENTEE),
    ENTRY_MENTOR("questionnaire-entry-mentor", "Начало: наставники", Side.MENTOR),
    EXIT_MENTEE("questionnaire-exit-mentee", "Итог: наставляемые", Side.MENTEE),
    EXIT_MENTOR("questionnaire-exit-mentor", "Итог: наставники", Side.MENTOR),
    PARENT("questionnaire-parent", "Родители", null),
    EMPLOYER("questionnaire-employer", "Партнёры-работодатели", null);

    /** Whose base gives the list of those who are asked by name. */
    enum Side {
        MENTEE, MENTOR
    }

    private final String form;
    private final String title;
    private final Side side;

    QuestionnaireKind(String form, String title, Side side) {
        this.form = form;
        this.title = title;
        this.side = side;
    }

    /** Id of the Camunda Form. */
    public String form() {
        return form;
    }

    /** In Russian, as the curator sees it. */
    public String title() {
        return title;
    }

    /** Empty when nobody is asked by name. */
    Optional<Side> side() {
        return Optional.ofNullable(side);
    }

    public boolean byName() {
        return side != null;
    }

    public boolean atEntry() {
        return this == ENTRY_MENTEE || this == ENTRY_MENTOR;
    }

    public boolean atExit() {
        return this == EXIT_MENTEE || this == EXIT_MENTOR;
    }

    static Optional<QuestionnaireKind> of(String form) {
        return Arrays.stream(values()).filter(kind -> kind.form.equals(form)).findFirst();
    }
}
