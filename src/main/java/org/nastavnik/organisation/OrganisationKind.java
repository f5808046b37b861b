package org.nastavnik.organisation;

import java.util.Arrays;
import java.util.Optional;

/** What kind of organisation it is. */
public enum OrganisationKind {

    SCHOOL("school", "школа"),
    SUPPLEMENTARY("supplementary", "дополнительное образование"),
    COLLEGE("college", "колледж"),
    KINDERGARTEN("kindergarten", "детский сад"),
    METHODICAL_CENTRE("methodicalCentre", "методический центр"),
    DEPARTMENT("department", "отдел образования");

    private final String code;
    private final String title;

    OrganisationKind(String code, String title) {
        this.code = code;
        this.title = title;
    }

    /** As stored in {@code organisation.kind}. */
    public String code() {
        return code;
    }

    /** In Russian, nominative, lower case. */
    public String title() {
        return title;
    }

    public static Optional<OrganisationKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }
}
