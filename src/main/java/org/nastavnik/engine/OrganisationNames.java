package org.nastavnik.engine;

/** How organisations are called in lists of tasks. */
public interface OrganisationNames {

    /** The short name of the organisation, for example «СОШ № 1»; its code when it has none. */
    String shortName(String code);
}
