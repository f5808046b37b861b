package org.nastavnik.organisation;

import java.math.BigDecimal;

/**
 * Everything that is kept about an organisation. Texts that are not known are null.
 *
 * @param code the tenant id; never changes
 * @param municipality code of its department; null for a department
 * @param timeZone name of a zone, for example {@code Asia/Yakutsk}
 * @param weekDays five or six days of lessons
 * @param region code of the region whose days off count, for example {@code RU-AMU}, or null
 * @param latitude degrees of WGS 84, null when not known
 * @param longitude degrees of WGS 84, null when not known
 */
public record OrganisationCard(String code, String fullName, String shortName, OrganisationKind kind, String municipality, String address,
                               String timeZone, int weekDays, TermScheme termScheme, String region, String site, String contacts,
                               BigDecimal latitude, BigDecimal longitude, OrganisationState state) {

    public boolean isDepartment() {
        return kind == OrganisationKind.DEPARTMENT;
    }

    public boolean is(OrganisationState wanted) {
        return state == wanted;
    }

    /** The department responsible for it; for a department itself. */
    public String department() {
        return municipality == null ? code : municipality;
    }

    /** For example «53.7361, 127.2602»; empty when not known. */
    public String point() {
        return new Place(code, shortName, address, latitude, longitude).point();
    }
}
