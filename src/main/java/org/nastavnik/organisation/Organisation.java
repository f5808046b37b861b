package org.nastavnik.organisation;

/**
 * An educational organisation or the municipality's education department.
 *
 * @param code the tenant id, for example {@code zeya-sosh-1}
 * @param municipality code of the department it belongs to; null for the department itself
 */
public record Organisation(String code, String fullName, String shortName, String kind, String municipality) {
}
