package org.nastavnik.organisation;

/**
 * The register of organisations was changed. Published within the transaction that changes it.
 *
 * @param code of the organisation
 * @param what for example {@code opened}, {@code changed} or {@code closed}
 */
public record OrganisationChanged(String code, String what) {
}
