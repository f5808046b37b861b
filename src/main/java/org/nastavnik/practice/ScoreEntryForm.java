package org.nastavnik.practice;

import static org.nastavnik.practice.PracticeScoreProcess.SCORE;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.nastavnik.engine.form.FormContext;
import org.nastavnik.engine.form.Row;
import org.nastavnik.engine.form.Submission;
import org.nastavnik.engine.form.TaskForm;
import org.nastavnik.practice.ScoreRegister.Score;
import org.springframework.stereotype.Component;

/** What one expert sees of an entry, without school and names, and the points the expert gives. */
@Component
class ScoreEntryForm implements TaskForm {

    private final ScoreRegister scores;
    private final EntryRegister entries;
    private final Contests contests;
    private final EntryText text;

    ScoreEntryForm(ScoreRegister scores, EntryRegister entries, Contests contests, EntryText text) {
        this.scores = scores;
        this.entries = entries;
        this.contests = contests;
        this.text = text;
    }

    @Override
    public String formId() {
        return "score-entry";
    }

    @Override
    public Map<String, ?> show(FormContext context) {
        ContestEntry entry = entries.find(scores.find(context.get(SCORE)).entry());
        return Map.of("practice", text.forExpert(entry), "scores", contests.criteria(entry.contest()).stream()
                .map(each -> Map.of("number", each.number(), "criterion", each.criterion(), "max", each.maxPoints())).toList());
    }

    @Override
    public void submit(FormContext context, Submission submission) {
        Score score = scores.find(context.get(SCORE));
        if (submission.yes("conflictOfInterest")) {
            scores.conflict(score);
            return;
        }
        scores.score(score.id(), points(contests.criteria(entries.find(score.entry()).contest()), submission), submission.text("comment"));
    }

    private static Map<Integer, Integer> points(List<Criterion> criteria, Submission submission) {
        Map<Integer, Integer> most = new TreeMap<>();
        criteria.forEach(each -> most.put(each.number(), each.maxPoints()));
        Map<Integer, Integer> points = new TreeMap<>();
        for (Row row : submission.rows("scores")) {
            Integer max = most.get(row.whole("number"));
            if (max == null || points.put(row.whole("number"), row.whole("points")) != null) {
                throw submission.refuse("scores", "нужен балл по каждому критерию, по одному разу");
            }
            if (row.whole("points") > max) {
                throw row.refuse("points", "не больше " + max);
            }
        }
        if (points.size() != most.size()) {
            throw submission.refuse("scores", "нужен балл по каждому критерию, по одному разу");
        }
        return points;
    }
}
