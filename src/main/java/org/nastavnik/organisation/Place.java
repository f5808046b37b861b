package org.nastavnik.organisation;

import java.math.BigDecimal;

/**
 * Where an organisation is.
 *
 * @param latitude degrees of WGS 84, null when not known
 * @param longitude degrees of WGS 84, null when not known
 */
public record Place(String code, String shortName, String address, BigDecimal latitude, BigDecimal longitude) {

    /** For example «53.7361, 127.2602»; empty when not known. */
    public String point() {
        return latitude == null || longitude == null ? "" : latitude.stripTrailingZeros().toPlainString() + ", " + longitude.stripTrailingZeros().toPlainString();
    }
}
