package org.nastavnik.roadmap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nastavnik.engine.form.RussianDate;
import org.nastavnik.organisation.Post;

/** Items as the rows that forms show. */
final class ItemTable {

    /** What is compared between versions, by the word for it. */
    private static final Map<String, Function<RoadmapItem, String>> COLUMNS = columns();

    private ItemTable() {
    }

    static List<Map<String, Object>> readOnly(List<RoadmapItem> items) {
        return items.stream().map(item -> {
            Map<String, Object> row = cells(item);
            row.put("activity", title(item));
            row.put("deadline", RussianDate.of(item.dueOn()));
            return row;
        }).toList();
    }

    /** As the initial rows of the list in which items are corrected. */
    static List<Map<String, Object>> editable(List<RoadmapItem> items) {
        return items.stream().map(item -> {
            Map<String, Object> row = cells(item);
            row.put("number", item.number());
            row.put("activity", item.activity());
            row.put("deadline", item.dueOn().toString());
            row.put("remark", item.comment());
            return row;
        }).toList();
    }

    /** Items of the municipality's roadmap as rows to begin with; what its paper leaves open stays open. */
    static List<Map<String, Object>> begun(List<ItemExecution> municipal) {
        return municipal.stream().map(item -> {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("section", item.section());
            row.put("activity", item.activity());
            row.put("deadline", item.dueOn() == null ? null : item.dueOn().toString());
            row.put("owner", Post.performing(item.performer()).stream().findFirst().map(Post::title).orElse(null));
            row.put("result", item.result());
            return row;
        }).toList();
    }

    /** As the options of a choice. */
    static List<Map<String, String>> options(List<RoadmapItem> items) {
        return items.stream().map(item -> Map.of("value", String.valueOf(item.number()), "label", title(item))).toList();
    }

    /** What became of the items that were remarked, changed, added or taken out since the version before; empty for the first. */
    static List<Map<String, String>> changes(List<RoadmapItem> items, List<RoadmapItem> before) {
        if (before.isEmpty()) {
            return List.of();
        }
        Map<Integer, RoadmapItem> now = byNumber(items);
        Map<Integer, RoadmapItem> then = byNumber(before);
        List<RoadmapItem> all = new ArrayList<>(items);
        before.stream().filter(item -> !now.containsKey(item.number())).forEach(all::add);
        return all.stream()
                .map(item -> row(item, then.get(item.number()), change(now.get(item.number()), then.get(item.number()))))
                .filter(row -> !row.get("remark").isEmpty() || !row.get("change").isEmpty()).toList();
    }

    private static Map<String, String> row(RoadmapItem item, RoadmapItem before, String change) {
        return Map.of("item", title(item), "change", change, "remark", before != null && before.isReturned() ? before.comment() : "");
    }

    private static String change(RoadmapItem now, RoadmapItem before) {
        if (before == null) {
            return "новый";
        }
        if (now == null) {
            return "исключён";
        }
        List<String> changes = new ArrayList<>();
        COLUMNS.forEach((title, column) -> {
            String then = column.apply(before);
            if (!then.equals(column.apply(now))) {
                changes.add(title + ": " + then + " → " + column.apply(now));
            }
        });
        return changes.isEmpty() ? "" : "изменён, " + String.join("; ", changes);
    }

    private static Map<String, Function<RoadmapItem, String>> columns() {
        Map<String, Function<RoadmapItem, String>> columns = new LinkedHashMap<>();
        columns.put("раздел", RoadmapItem::section);
        columns.put("мероприятие", RoadmapItem::activity);
        columns.put("срок", item -> RussianDate.of(item.dueOn()));
        columns.put("ответственный", RoadmapItem::owner);
        columns.put("результат", RoadmapItem::expectedResult);
        return columns;
    }

    private static Map<Integer, RoadmapItem> byNumber(List<RoadmapItem> items) {
        return items.stream().collect(Collectors.toMap(RoadmapItem::number, Function.identity()));
    }

    private static String title(RoadmapItem item) {
        return item.number() + ". " + item.activity();
    }

    private static Map<String, Object> cells(RoadmapItem item) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("section", item.section());
        row.put("owner", item.owner());
        row.put("result", item.expectedResult());
        return row;
    }
}
