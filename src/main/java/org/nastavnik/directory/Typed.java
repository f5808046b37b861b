package org.nastavnik.directory;

import java.math.BigDecimal;
import org.nastavnik.organisation.OrganisationCard;
import org.nastavnik.organisation.OrganisationKind;
import org.nastavnik.organisation.OrganisationState;
import org.nastavnik.organisation.Place;
import org.nastavnik.organisation.TermScheme;

/** The facts about an organisation as somebody typed them. @param point «latitude, longitude» */
record Typed(String code, String fullName, String shortName, String kind, String municipality, String address, String timeZone, String weekDays,
             String termScheme, String region, String site, String contacts, String point) {

    Typed {
        code = plain(code);
        fullName = plain(fullName);
        shortName = plain(shortName);
        kind = plain(kind);
        municipality = OrganisationKind.DEPARTMENT.code().equals(kind) ? "" : plain(municipality);
        address = plain(address);
        timeZone = plain(timeZone);
        weekDays = plain(weekDays);
        termScheme = plain(termScheme);
        region = plain(region);
        site = plain(site);
        contacts = plain(contacts);
        point = plain(point);
    }

    private static String plain(String text) {
        return text == null ? "" : text.replaceAll("\\p{Cntrl}", " ").replaceAll("[\\s\\u00A0]+", " ").strip();
    }

    /** What stands in the form of an organisation that exists. */
    static Typed of(OrganisationCard card) {
        return new Typed(card.code(), card.fullName(), card.shortName(), card.kind().code(), card.municipality(), card.address(), card.timeZone(),
                String.valueOf(card.weekDays()), card.termScheme().code(), card.region(), card.site(), card.contacts(), card.point());
    }

    /** What stands in the form of a new one: as its department has it. @param department null for a department */
    static Typed blank(OrganisationKind kind, OrganisationCard department) {
        return new Typed("", "", "", kind.code(), department == null ? "" : department.code(), "", department == null ? TimeZones.USUAL : department.timeZone(),
                department == null ? "5" : String.valueOf(department.weekDays()), TermScheme.QUARTERS.code(), department == null ? "" : department.region(), "", "", "");
    }

    boolean isDepartment() {
        return OrganisationKind.DEPARTMENT.code().equals(kind);
    }

    /** Null for a department. */
    String department() {
        return municipality.isEmpty() ? null : municipality;
    }

    Typed withCode(String given) {
        return new Typed(given, fullName, shortName, kind, municipality, address, timeZone, weekDays, termScheme, region, site, contacts, point);
    }

    /** Only after {@link Checks} has found no fault. */
    OrganisationCard card(OrganisationState state) {
        BigDecimal[] place = Place.read(point).orElseThrow();
        return new OrganisationCard(code, fullName, shortName, OrganisationKind.of(kind).orElseThrow(), department(), known(address), timeZone,
                Integer.parseInt(weekDays), TermScheme.of(termScheme).orElseThrow(), known(region), known(site), known(contacts), place[0], place[1], state);
    }

    private static String known(String text) {
        return text.isEmpty() ? null : text;
    }
}
