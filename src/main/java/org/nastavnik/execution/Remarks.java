package org.nastavnik.execution;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.nastavnik.engine.form.Markdown;

/** What a person should look at in the lines of a paper, in order; lines of which the same is to be said stand together. */
public final class Remarks {

    private final Map<String, List<String>> numbers = new LinkedHashMap<>();

    /**
     * @param number of the line in its paper
     * @param words what is to be said of it; nothing when empty
     */
    public void add(String number, String words) {
        if (!words.isEmpty()) {
            numbers.computeIfAbsent(words, same -> new ArrayList<>()).add(number);
        }
    }

    /** Remarks to lines, of which several may stand together. */
    public int count() {
        return numbers.values().stream().mapToInt(List::size).sum();
    }

    /** «№ 1.4, 1.5: 15.11.2026 — воскресенье, …» in Markdown, one entry of a list each. */
    public String list() {
        return numbers.entrySet().stream().map(each -> "- № " + Markdown.escape(String.join(", ", each.getValue())) + ": " + Markdown.escape(each.getKey()))
                .collect(Collectors.joining("\n"));
    }
}
