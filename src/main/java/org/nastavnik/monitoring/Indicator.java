package org.nastavnik.monitoring;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.nastavnik.monitoring.Formula.Base;

/** The six indicators of the 2020 model. How they are counted stands in {@link Formula}. */
enum Indicator {

    I1("Дети 10–19 лет – наставляемые", Base.ENROLLED, Base.RESIDENTS),
    I2("Молодые люди 15–19 лет – наставники", Base.ENROLLED, Base.RESIDENTS),
    I3("Молодые педагоги – наставляемые", Base.ANY),
    I4("Предприятия, давшие наставников", Base.OFFICIAL, Base.PARTNERS),
    I5("Наставляемые довольны", Base.ANY),
    I6("Наставники довольны", Base.ANY);

    /** Fewer answers than this are shown to the curator only. */
    static final int FEWEST_ANSWERS = 5;

    private final String title;
    private final List<Base> bases;

    Indicator(String title, Base... bases) {
        this.title = title;
        this.bases = List.of(bases);
    }

    static Optional<Indicator> of(String code) {
        return Arrays.stream(values()).filter(indicator -> indicator.name().equals(code)).findFirst();
    }

    public String title() {
        return title;
    }

    /** What it may be a share of. */
    List<Base> bases() {
        return bases;
    }

    /** Whether its formula names ages. */
    boolean ofAge() {
        return this == I1 || this == I2;
    }

    /** Whether the share is one of answers, which must not betray a single person's. */
    boolean ofAnswers() {
        return this == I5 || this == I6;
    }
}
