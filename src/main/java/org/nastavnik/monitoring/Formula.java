package org.nastavnik.monitoring;

import java.util.Locale;

/**
 * How an indicator is counted, in one version.
 *
 * @param base what it is a share of, of an indicator with two denominators; otherwise {@link Base#ANY}
 * @param version for example {@code A.1}
 * @param ageFrom youngest who counts on the reporting day, like {@code ageTo}; null for an indicator without ages
 * @param numerator in Russian, as printed, like {@code denominator}
 */
record Formula(Indicator indicator, Base base, String version, Integer ageFrom, Integer ageTo, String numerator, String denominator) {

    /** What the share is a share of. */
    enum Base {

        ENROLLED, RESIDENTS, OFFICIAL, PARTNERS, ANY;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Base of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    private static final int YOUNGEST = 10;
    private static final int LAST_OF_YOUNGER = 14;
    private static final int FIRST_OF_OLDER = 15;
    private static final int OLDEST = 19;

    /** With the indicator: {@code I1-A.1}. */
    String fullVersion() {
        return indicator.name() + "-" + version;
    }

    /** People are known in two bands of age, 10–14 and 15–19; other limits cannot be counted. */
    boolean fitsBands() {
        return ageFrom != null && ageTo != null && ageFrom < ageTo && (ageFrom == YOUNGEST || ageFrom == FIRST_OF_OLDER)
                && (ageTo == LAST_OF_YOUNGER || ageTo == OLDEST);
    }

    /** @param younger people of 10–14 @param older people of 15–19 @return how many are of this age; null when that is not known */
    Integer among(Integer younger, Integer older) {
        boolean withYounger = ageFrom == YOUNGEST;
        boolean withOlder = ageTo == OLDEST;
        return !fitsBands() || withYounger && younger == null || withOlder && older == null ? null
                : Integer.valueOf((withYounger ? younger : 0) + (withOlder ? older : 0));
    }
}
