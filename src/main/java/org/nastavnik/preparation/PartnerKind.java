package org.nastavnik.preparation;

import java.util.Arrays;

/** What a partner of an organisation is. */
enum PartnerKind {

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

    String code() {
        return code;
    }

    /** In Russian, lower case. */
    String title() {
        return title;
    }

    static PartnerKind of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst().orElseThrow();
    }
}
