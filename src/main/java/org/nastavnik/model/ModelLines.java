package org.nastavnik.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.nastavnik.model.Deliveries.Delivery;
import org.springframework.stereotype.Component;

/** The list of models as the administrator reads it: what waits for a decision first, then what was edited. */
@Component
class ModelLines {

    private static final Comparator<ModelLine> DECISIONS_FIRST = Comparator.comparing(ModelLine::undecided)
            .thenComparing(ModelLine::decidable).reversed().thenComparing(ModelLine::file);

    private final DeliveredModels deliveredModels;
    private final LiveModels liveModels;
    private final Deliveries deliveries;

    ModelLines(DeliveredModels deliveredModels, LiveModels liveModels, Deliveries deliveries) {
        this.deliveredModels = deliveredModels;
        this.liveModels = liveModels;
        this.deliveries = deliveries;
    }

    /** Without their differences, which {@link #withDifferences} finds for the lines that are shown. */
    List<ModelLine> all() {
        Map<String, DeliveredModel> delivered = deliveredModels.all();
        Map<String, LiveModel> live = liveModels.all();
        Map<String, Delivery> known = deliveries.all();
        Set<String> files = new TreeSet<>(live.keySet());
        files.addAll(delivered.keySet());
        List<ModelLine> lines = new ArrayList<>();
        for (String file : files) {
            LiveModel now = live.get(file);
            lines.add(new ModelLine(file, name(now, delivered.get(file)), now == null ? null : now.version(),
                    Standing.of(delivered.get(file), now, known.get(file)), List.of()));
        }
        lines.sort(DECISIONS_FIRST);
        return lines;
    }

    /** A form has no name in the engine; its title stands in for it. */
    private static String name(LiveModel live, DeliveredModel delivered) {
        if (live != null && !live.name().isEmpty()) {
            return live.name();
        }
        return delivered == null ? "" : delivered.title();
    }

    List<ModelLine> withDifferences(List<ModelLine> shown) {
        Map<String, DeliveredModel> delivered = deliveredModels.all();
        Map<String, LiveModel> live = liveModels.all();
        Map<String, byte[]> contents = liveModels.contents(shown.stream().filter(ModelLine::decidable).map(line -> live.get(line.file())).toList());
        return shown.stream().map(line -> !contents.containsKey(line.file()) ? line
                : line.with(Differences.between(line.file(), contents.get(line.file()), delivered.get(line.file()).content()))).toList();
    }
}
