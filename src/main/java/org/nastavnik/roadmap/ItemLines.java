package org.nastavnik.roadmap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.nastavnik.engine.Refusal;
import org.nastavnik.engine.form.PastedColumn;
import org.nastavnik.engine.form.PastedRows;
import org.nastavnik.engine.form.Submission;

/** The items of one submission: rows of the list and lines pasted from Excel, made complete and numbered. */
final class ItemLines {

    private static final String LIST = "items";
    private static final String PASTED = "pasted";
    private static final PastedRows TABLE = new PastedRows(
            PastedColumn.text("section", "Раздел"),
            PastedColumn.text("activity", "Мероприятие"),
            new PastedColumn("deadline", "Срок", false, cell -> WrittenTerm.day(cell).toString()),
            PastedColumn.text("owner", "Ответственный"),
            PastedColumn.text("result", "Ожидаемый результат"));
    private static final Map<String, Function<ItemLine, Object>> OBLIGATORY = obligatory();

    private final Submission submission;
    private final List<ItemLine> lines;

    private ItemLines(Submission submission, List<ItemLine> lines) {
        this.submission = submission;
        this.lines = lines;
    }

    static ItemLines of(Submission submission) {
        return new ItemLines(submission, Stream.concat(
                submission.rows(LIST).stream().map(ItemLine::entered),
                TABLE.read(submission, PASTED).stream().map(ItemLine::pasted)).filter(line -> !line.isEmpty()).toList());
    }

    private static Map<String, Function<ItemLine, Object>> obligatory() {
        Map<String, Function<ItemLine, Object>> cells = new LinkedHashMap<>();
        cells.put("не указан раздел", ItemLine::section);
        cells.put("не указано мероприятие", ItemLine::activity);
        cells.put("не указан срок", ItemLine::deadline);
        cells.put("не указан ответственный", ItemLine::owner);
        cells.put("не указан ожидаемый результат", ItemLine::result);
        return cells;
    }

    /**
     * All items of the new version: those that stay as they are and those of this submission.
     *
     * @param kept items nobody sent back; they are closed to changes
     * @param open numbers of items that may be changed
     * @param lastNumber the highest number used so far
     */
    List<RoadmapItem> with(List<RoadmapItem> kept, Set<Integer> open, int lastNumber) {
        requireComplete();
        if (lines.isEmpty() && kept.isEmpty()) {
            throw submission.refuse(LIST, "внесите хотя бы одно мероприятие");
        }
        requireOpen(open);
        List<RoadmapItem> all = new ArrayList<>(kept);
        int next = lastNumber;
        for (ItemLine line : lines) {
            all.add(line.item(line.number() == null ? ++next : line.number()));
        }
        all.sort(Comparator.comparingInt(RoadmapItem::number));
        return all;
    }

    private void requireComplete() {
        List<String> faults = OBLIGATORY.entrySet().stream().flatMap(cell -> missing(cell.getKey(), cell.getValue())).toList();
        if (!faults.isEmpty()) {
            throw new Refusal(LIST, "Дорожную карту пока нельзя отправить: " + String.join("; ", faults));
        }
    }

    private Stream<String> missing(String fault, Function<ItemLine, Object> cell) {
        List<String> places = lines.stream().filter(line -> cell.apply(line) == null).map(ItemLine::place).toList();
        return places.isEmpty() ? Stream.empty()
                : Stream.of(fault + " — " + places.size() + " (строки: " + String.join(", ", places) + ")");
    }

    private void requireOpen(Set<Integer> open) {
        Set<Integer> seen = new HashSet<>();
        for (ItemLine line : lines) {
            if (line.number() != null && !(open.contains(line.number()) && seen.add(line.number()))) {
                throw submission.refuse(LIST, "строка " + line.place() + ": пункт " + line.number() + " сейчас нельзя изменить");
            }
        }
    }
}
