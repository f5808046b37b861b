package org.nastavnik.engine.form;

import java.util.ArrayList;
import java.util.List;
import org.nastavnik.engine.Refusal;

/** The faults of pasted lines, gathered so that a person corrects all of them in one go. */
final class PastedFaults {

    /** More would not be read. */
    private static final int SHOWN = 10;

    private final List<String> found = new ArrayList<>();

    void add(int line, String fault) {
        found.add("строка " + line + ", " + fault);
    }

    void collect(int line, PastedColumn column, Runnable reading) {
        try {
            reading.run();
        } catch (IllegalArgumentException wrong) {
            add(line, FieldNames.quoted(column.label()) + ": " + wrong.getMessage());
        }
    }

    List<String> all() {
        return List.copyOf(found);
    }

    void refuse(String key, String textArea) {
        if (!found.isEmpty()) {
            String more = found.size() > SHOWN ? "; и ещё ошибок: " + (found.size() - SHOWN) : "";
            throw new Refusal(key, textArea + ": " + String.join("; ", found.subList(0, Math.min(SHOWN, found.size()))) + more);
        }
    }
}
