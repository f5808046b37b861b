package org.nastavnik.overview;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The rows of one paper as a grid.
 *
 * @param organisations names of the columns
 */
record ControlGrid(List<String> organisations, List<Row> rows) {

    /** An item or decision. @param cells one per organisation, null where it was not asked */
    record Row(ControlLine about, List<ControlLine> cells) {
    }

    /** @param lines in the order of the paper */
    static ControlGrid of(List<ControlLine> lines) {
        Map<String, String> columns = new TreeMap<>();
        Map<String, Map<String, ControlLine>> rows = new LinkedHashMap<>();
        for (ControlLine line : lines) {
            columns.put(line.organisationName() + "/" + line.organisation(), line.organisationName());
            rows.computeIfAbsent(line.section() + "/" + line.number(), key -> new LinkedHashMap<>())
                    .put(line.organisationName() + "/" + line.organisation(), line);
        }
        return new ControlGrid(List.copyOf(columns.values()), rows.values().stream().map(row -> {
            List<ControlLine> cells = new ArrayList<>();
            columns.keySet().forEach(column -> cells.add(row.get(column)));
            return new Row(row.values().iterator().next(), cells);
        }).toList());
    }
}
