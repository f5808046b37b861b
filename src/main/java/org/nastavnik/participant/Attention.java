package org.nastavnik.participant;

import java.util.Arrays;

/** Attention categories («особые категории»), six as in Vytegra: special personal data. */
public enum Attention {

    HEALTH("health", "ОВЗ"),
    GIFTED("gifted", "выдающиеся способности"),
    DIFFICULT("difficult", "трудная жизненная ситуация"),
    LOW_INCOME("lowIncome", "малообеспеченная семья"),
    REMOTE("remote", "сельская или удалённая местность"),
    ORPHAN("orphan", "сирота, без попечения родителей");

    private final String code;
    private final String title;

    Attention(String code, String title) {
        this.code = code;
        this.title = title;
    }

    public String code() {
        return code;
    }

    /** In Russian. */
    public String title() {
        return title;
    }

    public static Attention of(String code) {
        return Arrays.stream(values()).filter(value -> value.code.equals(code)).findFirst().orElseThrow();
    }
}
