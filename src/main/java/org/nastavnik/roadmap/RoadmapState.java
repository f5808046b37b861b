package org.nastavnik.roadmap;

import java.util.Locale;

/** Where a version of a roadmap stands; a draft that was not submitted yet is no version. */
enum RoadmapState {
    SUBMITTED, RETURNED, AGREED, APPROVED;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static RoadmapState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
