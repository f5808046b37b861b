package org.nastavnik.practice;

import static org.nastavnik.practice.BestPracticeContestProcess.CONTEST;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.nastavnik.calendar.WorkingCalendar;
import org.nastavnik.engine.form.FormContext;
import org.nastavnik.engine.form.Markdown;
import org.nastavnik.engine.form.Row;
import org.nastavnik.engine.form.Submission;
import org.nastavnik.engine.form.TaskForm;
import org.springframework.stereotype.Component;

/** The results as the department head approves them; entries on which two experts differ too much go to a third one first. */
@Component
class ApproveResultsForm implements TaskForm {

    private final ContestResults results;
    private final Contests contests;
    private final EntryRegister entries;
    private final ScoreRegister scores;
    private final WorkingCalendar calendar;

    ApproveResultsForm(ContestResults results, Contests contests, EntryRegister entries, ScoreRegister scores, WorkingCalendar calendar) {
        this.results = results;
        this.contests = contests;
        this.entries = entries;
        this.scores = scores;
        this.calendar = calendar;
    }

    @Override
    public String formId() {
        return "approve-contest-results";
    }

    @Override
    public Map<String, ?> show(FormContext context) {
        List<EntryResult> lines = results.of(context.get(CONTEST));
        Map<Long, Integer> places = ContestResults.places(lines);
        Map<String, Object> values = new HashMap<>();
        values.put("spread", spread(lines) + " [Проект протокола для печати](/pages/contests/" + context.get(CONTEST) + ")");
        values.put("date", calendar.today(context.organisation()).toString());
        values.put("comments", comments(context.get(CONTEST)));
        values.put("lines", lines.stream().map(ApproveResultsForm::line).toList());
        values.put("places", lines.stream().map(line -> Map.of("number", line.entry(), "practice", line.practice(),
                "place", places.get(line.entry()).toString())).toList());
        values.put("againChoice", lines.stream().map(line -> Map.of("value", String.valueOf(line.entry()),
                "label", "№ " + line.entry() + " " + line.practice())).toList());
        values.put("again", lines.stream().filter(EntryResult::needsThird).map(line -> String.valueOf(line.entry())).toList());
        return values;
    }

    private static String spread(List<EntryResult> lines) {
        String differing = lines.stream().filter(EntryResult::needsThird).map(line -> "№ " + line.entry()).collect(Collectors.joining(", "));
        if (lines.isEmpty()) {
            return "Все заявки сняты: утвердите итоги без мест.";
        }
        return differing.isEmpty() ? "Эксперты сошлись: утверждать можно." : "**Эксперты разошлись больше чем на 30 %: " + differing + ".** Нужна третья оценка.";
    }

    private String comments(long contest) {
        String comments = scores.comments(contest).stream().map(each -> "- № " + each.entry() + ": " + Markdown.escape(each.comment()))
                .collect(Collectors.joining("\n"));
        return comments.isEmpty() ? "" : "**Замечания экспертов**\n\n" + comments;
    }

    private static Map<String, Object> line(EntryResult line) {
        return Map.of("number", line.entry(), "nomination", line.nominationTitle(), "practice", line.practice(), "organisation", line.organisation(),
                "scores", line.points().stream().map(String::valueOf).collect(Collectors.joining(", ")) + " из " + line.maxPoints(),
                "mean", String.format(Locale.forLanguageTag("ru"), "%.1f", line.mean()), "spread", line.spread());
    }

    @Override
    public void submit(FormContext context, Submission submission) {
        long contest = context.get(CONTEST);
        if ("again".equals(submission.text("decision"))) {
            scores.oneMore(submission.choices("again").stream().map(Long::valueOf).toList());
            return;
        }
        List<EntryResult> lines = results.of(contest);
        lines.stream().filter(EntryResult::needsThird).findFirst().ifPresent(line -> {
            throw submission.refuse("decision", "по заявке № " + line.entry() + " эксперты разошлись на " + line.spread() + " %, нужна третья оценка");
        });
        Set<Long> scored = lines.stream().map(EntryResult::entry).collect(Collectors.toSet());
        entries.award(places(submission, scored), scored);
        contests.approve(contest, submission.text("number"), submission.date("date"));
    }

    private static Map<Long, Integer> places(Submission submission, Set<Long> scored) {
        Map<Long, Integer> places = new HashMap<>();
        Set<Long> named = new HashSet<>();
        for (Row row : submission.rows("places")) {
            named.add(row.id("number"));
            if (!"0".equals(row.text("place"))) {
                places.put(row.id("number"), Integer.valueOf(row.text("place")));
            }
        }
        if (!named.equals(scored)) {
            throw submission.refuse("places", "назовите каждую заявку по одному разу");
        }
        return places;
    }
}
