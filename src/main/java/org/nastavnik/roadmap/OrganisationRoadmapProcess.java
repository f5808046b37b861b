package org.nastavnik.roadmap;

/** The process {@code organisation-roadmap}: the own items of an organisation's approved roadmap are carried out. */
final class OrganisationRoadmapProcess {

    static final String KEY = "organisation-roadmap";

    private OrganisationRoadmapProcess() {
    }
}
