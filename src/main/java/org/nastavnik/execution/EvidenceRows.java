package org.nastavnik.execution;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.nastavnik.document.RegisteredPaper;
import org.nastavnik.engine.form.Row;
import org.nastavnik.engine.form.Submission;

/** The list {@code evidence} of a report: one row per result, with a paper of the register, a paper's number and date, or a link. */
public final class EvidenceRows {

    private static final Pattern LINK = Pattern.compile("ссылк", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private EvidenceRows() {
    }

    /**
     * What a report begins with: a row for each result, and where a stage has made what is asked, its paper, the day and the
     * words too, so that one click reports it. A result that is a link stays open.
     */
    public static Map<String, Object> begun(List<String> results, Optional<StagePapers.Made> made, LocalDate today) {
        Map<String, Object> values = new HashMap<>();
        values.put("doneOn", made.map(StagePapers.Made::on).filter(day -> day.isBefore(today)).orElse(today));
        made.ifPresent(paper -> values.put("report", "Исполнено: " + paper.label()));
        values.put("evidence", results.stream().map(result -> {
            Map<String, String> row = new HashMap<>(Map.of("result", result));
            made.filter(paper -> !LINK.matcher(result).find()).ifPresent(paper -> row.put("document", paper.value()));
            return row;
        }).toList());
        return values;
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
