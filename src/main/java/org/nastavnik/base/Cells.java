package org.nastavnik.base;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

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

    /** The texts that stand in this cell of the rows, also several in one. */
    static Stream<String> texts(List<Map<String, Object>> rows, String key) {
        return rows.stream().map(row -> row.get(key)).flatMap(cell -> cell instanceof Collection<?> several ? several.stream() : Stream.ofNullable(cell))
                .map(String::valueOf);
    }
}
