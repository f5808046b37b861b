package org.nastavnik.completion;

import java.util.Arrays;

/** How well a programme worked («уровень эффективности»), by the decision table {@code programme-effectiveness}. */
public enum EffectivenessBand {

    OPTIMAL("optimal", "оптимальный"),
    ACCEPTABLE("acceptable", "допустимый"),
    UNACCEPTABLE("unacceptable", "недопустимый"),
    NOT_ASSESSED("notAssessed", "не оценено");

    private final String code;
    private final String title;

    EffectivenessBand(String code, String title) {
        this.code = code;
        this.title = title;
    }

    /** As the decision table and the registers write it. */
    public String code() {
        return code;
    }

    /** In Russian, lower case. */
    public String title() {
        return title;
    }

    public static EffectivenessBand of(String code) {
        return Arrays.stream(values()).filter(band -> band.code.equals(code)).findFirst().orElseThrow();
    }
}
