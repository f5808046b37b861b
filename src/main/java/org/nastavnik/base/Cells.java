package org.nastavnik.base;

import java.util.LinkedHashMap;
import java.util.Map;

/** A row of a table or list as a form shows it; cells without a value are left out. */
final class Cells {

    private Cells() {
    }

    /** @param keysAndValues key, value, key, value */
    static Map<String, Object> of(Object... keysAndValues) {
        Map<String, Object> row = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            if (keysAndValues[i + 1] != null) {
                row.put((String) keysAndValues[i], keysAndValues[i + 1]);
            }
        }
        return row;
    }
}
