package org.nastavnik.monitoring;

import java.util.Arrays;
import java.util.Optional;

/**
 * The six indicators of the 2020 model. A rule that changes gets another version number, so that figures say by which rule
 * they were counted; I1, I2 and I4 have a variant for each of two denominators.
 */
enum Indicator {

    I1("Дети 10–19 лет – наставляемые",
            "наставляемые 10–19 лет (возраст на отчётный день) в парах и группах, которые встретились за период хотя бы раз",
            new Denominator("A.1", "обучающиеся 10–19 лет в организациях"), new Denominator("B.1", "живущие на территории 10–19 лет")),
    I2("Молодые люди 15–19 лет – наставники",
            "наставники 15–19 лет (возраст на отчётный день), которые провели за период хотя бы одну встречу",
            new Denominator("A.1", "обучающиеся 15–19 лет в организациях"), new Denominator("B.1", "живущие на территории 15–19 лет")),
    I3("Молодые педагоги – наставляемые",
            "молодые специалисты (стаж 0–3 года) – наставляемые в парах и группах, которые встретились за период хотя бы раз",
            new Denominator("1", "педагоги со стажем 0–3 года")),
    I4("Предприятия, давшие наставников",
            "партнёры, у которых за период есть хотя бы один допущенный наставник",
            new Denominator("A.1", "предприятия территории по официальным данным"), new Denominator("B.1", "партнёры из списков организаций")),
    I5("Наставляемые довольны", "ответы 8–10 наставляемых в итоговых анкетах, закрытых за период",
            new Denominator("1", "все ответы наставляемых")),
    I6("Наставники довольны", "ответы 8–10 наставников в итоговых анкетах, закрытых за период",
            new Denominator("1", "все ответы наставников"));

    /** Fewer answers than this are shown to the curator only. */
    static final int FEWEST_ANSWERS = 5;

    /** What a share is a share of. @param version of the rule, for example {@code A.1} */
    record Denominator(String version, String rule) {
    }

    private final String title;
    private final String numerator;
    private final Denominator first;
    private final Denominator second;

    Indicator(String title, String numerator, Denominator... denominators) {
        this.title = title;
        this.numerator = numerator;
        this.first = denominators[0];
        this.second = denominators[denominators.length - 1];
    }

    static Optional<Indicator> of(String code) {
        return Arrays.stream(values()).filter(indicator -> indicator.name().equals(code)).findFirst();
    }

    public String title() {
        return title;
    }

    public String numeratorRule() {
        return numerator;
    }

    /** @param variant true for the second denominator of an indicator that has two */
    Denominator denominator(boolean variant) {
        return variant ? second : first;
    }

    /** Whether the share is one of answers, which must not betray a single person's. */
    boolean ofAnswers() {
        return this == I5 || this == I6;
    }
}
