package org.nastavnik.roadmap;

import java.util.Locale;

/** Where a version of a roadmap stands; a draft that was not submitted yet is no version. */
enum RoadmapState {

    SUBMITTED("на согласовании"), RETURNED("возвращена"), AGREED("согласована"), APPROVED("утверждена");

    private final String title;

    RoadmapState(String title) {
        this.title = title;
    }

    /** As stored. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** In Russian, lower case. */
    public String title() {
        return title;
    }

    static RoadmapState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
