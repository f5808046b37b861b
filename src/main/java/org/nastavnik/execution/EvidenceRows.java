package org.nastavnik.execution;

import java.util.List;
import java.util.Map;
import org.nastavnik.document.RegisteredPaper;
import org.nastavnik.engine.form.Row;
import org.nastavnik.engine.form.Submission;

/** The list {@code evidence} of a report: one row per result, with a paper of the register, a paper's number and date, or a link. */
public final class EvidenceRows {

    private EvidenceRows() {
    }

    /** The rows to begin with. */
    public static List<Map<String, String>> empty(List<String> results) {
        return results.stream().map(result -> Map.of("result", result)).toList();
    }

    public static List<Map<String, String>> options(List<RegisteredPaper> papers) {
        return papers.stream().map(paper -> Map.of("value", String.valueOf(paper.id()), "label", paper.label())).toList();
    }

    /** The rows that show something; refuses when there is none. */
    public static List<Row> shown(Submission submission) {
        List<Row> shown = submission.rows("evidence").stream()
                .filter(row -> row.has("document") || row.has("paper") || row.has("link")).toList();
        if (shown.isEmpty()) {
            throw submission.refuse("evidence", "дайте документ или ссылку хотя бы для одного результата");
        }
        return shown;
    }

    public static List<String> links(List<Row> shown) {
        return shown.stream().filter(row -> row.has("link")).map(row -> row.text("link")).toList();
    }
}
