package org.nastavnik.monitoring;

/** How many people an organisation, or a municipality, has in a year. Null is not known, never zero. */
record OrganisationCount(String organisation, int year, Integer pupils10to14, Integer pupils15to19, Integer teachers, Integer youngTeachers,
                         Integer residents10to14, Integer residents15to19, Integer enterprises) {

    static OrganisationCount unknown(String organisation, int year) {
        return new OrganisationCount(organisation, year, null, null, null, null, null, null, null);
    }

    /** Whether a school has said all that is asked of it. */
    boolean isComplete() {
        return pupils10to14 != null && pupils15to19 != null && teachers != null && youngTeachers != null;
    }

    /** Pupils of the formula's age. */
    Integer enrolled(Formula formula) {
        return formula.among(pupils10to14, pupils15to19);
    }

    /** Residents of the formula's age. */
    Integer residents(Formula formula) {
        return formula.among(residents10to14, residents15to19);
    }
}
