package org.nastavnik.roadmap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nastavnik.engine.form.RussianDate;

/** Items as the rows that forms show. */
final class ItemTable {

    private ItemTable() {
    }

    static List<Map<String, Object>> readOnly(List<RoadmapItem> items) {
        return items.stream().map(ItemTable::readOnly).toList();
    }

    /** With what was remarked about each item of the version before and whether it changed since. */
    static List<Map<String, Object>> compared(List<RoadmapItem> items, List<RoadmapItem> before) {
        Map<Integer, RoadmapItem> known = before.stream().collect(Collectors.toMap(RoadmapItem::number, Function.identity()));
        return items.stream().map(item -> {
            RoadmapItem earlier = known.get(item.number());
            Map<String, Object> row = readOnly(item);
            row.put("remark", earlier == null || !earlier.isReturned() ? "" : earlier.comment());
            row.put("change", change(item, earlier, before.isEmpty()));
            return row;
        }).toList();
    }

    private static String change(RoadmapItem item, RoadmapItem earlier, boolean first) {
        if (earlier == null) {
            return first ? "" : "новый";
        }
        return item.saysTheSameAs(earlier) ? "" : "изменён";
    }

    private static Map<String, Object> readOnly(RoadmapItem item) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("number", item.number());
        row.put("section", item.section());
        row.put("activity", item.activity());
        row.put("deadline", RussianDate.of(item.dueOn()));
        row.put("owner", item.owner());
        row.put("result", item.expectedResult());
        return row;
    }

    /** As the initial rows of the list in which items are corrected. */
    static List<Map<String, Object>> editable(List<RoadmapItem> items) {
        return items.stream().map(item -> {
            Map<String, Object> row = readOnly(item);
            row.put("deadline", item.dueOn().toString());
            row.put("remark", item.comment());
            return row;
        }).toList();
    }
}
