package org.nastavnik.preparation;

import java.util.Arrays;

/** What a partner of an organisation is. */
public enum PartnerKind {

    ENTERPRISE("enterprise", "предприятие"),
    COLLEGE("college", "колледж или вуз"),
    CULTURE("culture", "учреждение культуры или спорта"),
    ASSOCIATION("association", "общественная организация"),
    AUTHORITY("authority", "орган власти"),
    OTHER("other", "другое");

    private final String code;
    private final String title;

    PartnerKind(String code, String title) {
        this.code = code;
        this.title = title;
    }

    public String code() {
        return code;
    }

    /** In Russian, lower case. */
    public String title() {
        return title;
    }

    public static PartnerKind of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst().orElseThrow();
    }
}
