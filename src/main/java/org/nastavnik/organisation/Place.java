package org.nastavnik.organisation;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where an organisation is.
 *
 * @param latitude degrees of WGS 84, null when not known
 * @param longitude degrees of WGS 84, null when not known
 */
public record Place(String code, String shortName, String address, BigDecimal latitude, BigDecimal longitude) {

    private static final Pattern POINT = Pattern.compile("(-?\\d{1,2}(?:\\.\\d{1,7})?)[,; ]+(-?\\d{1,3}(?:\\.\\d{1,7})?)");
    private static final BigDecimal MOST_NORTH = BigDecimal.valueOf(90);
    private static final BigDecimal MOST_EAST = BigDecimal.valueOf(180);

    /** Reads «latitude, longitude» as maps give it: two nulls for nothing; empty when it is no point. */
    public static Optional<BigDecimal[]> read(String text) {
        if (text.isBlank()) {
            return Optional.of(new BigDecimal[2]);
        }
        Matcher found = POINT.matcher(text.strip());
        if (!found.matches()) {
            return Optional.empty();
        }
        BigDecimal latitude = new BigDecimal(found.group(1));
        BigDecimal longitude = new BigDecimal(found.group(2));
        return latitude.abs().compareTo(MOST_NORTH) > 0 || longitude.abs().compareTo(MOST_EAST) > 0 ? Optional.empty()
                : Optional.of(new BigDecimal[] {latitude, longitude});
    }

    /** For example «53.7361, 127.2602»; empty when not known. */
    public String point() {
        return latitude == null || longitude == null ? "" : latitude.stripTrailingZeros().toPlainString() + ", " + longitude.stripTrailingZeros().toPlainString();
    }
}
