package org.nastavnik.web;

import java.util.Set;

/**
 * The signed-in person who asks for a page; every controller method may take one.
 *
 * @param login for example {@code curator.zeya-sosh-1}
 * @param title post and organisation, as in the webapps
 * @param groups engine groups, read anew at each request
 * @param organisations codes of the organisations whose data the person may see
 */
public record Visitor(String login, String title, Set<String> groups, Set<String> organisations) {

    private static final String ADMINISTRATORS = "camunda-admin";

    public Visitor {
        groups = Set.copyOf(groups);
        organisations = Set.copyOf(organisations);
    }

    public boolean is(String group) {
        return groups.contains(group);
    }

    public boolean isAdministrator() {
        return is(ADMINISTRATORS);
    }

    public boolean reaches(String organisation) {
        return organisations.contains(organisation);
    }

    /**
     * Whether the person works for the department of this municipality. To reach it is not enough: an expert does too, and may be
     * the curator of a school.
     */
    public boolean isOfDepartment(String municipality) {
        return reaches(municipality) && (is("specialists") || is("department-heads"));
    }

    /** @throws NoSuchPage when the person has nothing to do with the organisation, as if its object did not exist */
    public void mustReach(String organisation) {
        if (!reaches(organisation)) {
            throw new NoSuchPage();
        }
    }
}
