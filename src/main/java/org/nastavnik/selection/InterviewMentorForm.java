package org.nastavnik.selection;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.nastavnik.engine.form.FormContext;
import org.nastavnik.engine.form.Markdown;
import org.nastavnik.engine.form.Row;
import org.nastavnik.engine.form.Submission;
import org.nastavnik.engine.form.TaskForm;
import org.nastavnik.participant.Mentor;
import org.nastavnik.participant.MentorState;
import org.nastavnik.participant.Mentors;
import org.springframework.stereotype.Component;

/** The interview with one candidate: scores by the criteria of the programme and a recommendation for the head. */
@Component
class InterviewMentorForm implements TaskForm {

    /** In characters. */
    private static final int LONGEST_IN_A_CELL = 45;

    private final CandidateFacts facts;
    private final SelectionCriteria criteria;
    private final Interviews interviews;
    private final Mentors mentors;
    private final HeadsWish wish;

    InterviewMentorForm(CandidateFacts facts, SelectionCriteria criteria, Interviews interviews, Mentors mentors, HeadsWish wish) {
        this.facts = facts;
        this.criteria = criteria;
        this.interviews = interviews;
        this.mentors = mentors;
        this.wish = wish;
    }

    @Override
    public String formId() {
        return "interview-mentor";
    }

    @Override
    public Map<String, ?> show(FormContext context) {
        Mentor mentor = facts.of(context);
        Map<String, Object> shown = new HashMap<>();
        shown.put("candidate", facts.text(mentor) + wish.text(context));
        shown.put("criteria", inFull(criteria.of(mentor.programme())));
        interviews.find(mentor.id()).ifPresentOrElse(earlier -> {
            shown.put("recommendation", earlier.recommendation().code());
            shown.put("motive", earlier.motive());
            shown.put("limits", earlier.limits());
            shown.put("reason", earlier.reason());
            shown.put("scores", rows(mentor, earlier.scores()));
        }, () -> shown.put("scores", rows(mentor, List.of())));
        return shown;
    }

    /** The criteria above their table, when a regulation words them too long for a cell. */
    private static String inFull(List<NumberedCriterion> asked) {
        return asked.stream().noneMatch(criterion -> criterion.criterion().length() > LONGEST_IN_A_CELL) ? "" : asked.stream()
                .map(criterion -> criterion.number() + ". " + Markdown.escape(criterion.criterion())).collect(Collectors.joining("\n"));
    }

    private List<Map<String, Object>> rows(Mentor mentor, List<InterviewScore> earlier) {
        Map<String, Integer> scores = earlier.stream()
                .collect(Collectors.toMap(InterviewScore::criterion, InterviewScore::score, (first, second) -> second));
        return criteria.of(mentor.programme()).stream().map(criterion -> {
            Map<String, Object> row = new HashMap<>(Map.of("number", criterion.number(), "criterion", criterion.criterion()));
            if (scores.containsKey(criterion.criterion())) {
                row.put("score", scores.get(criterion.criterion()).toString());
            }
            return row;
        }).toList();
    }

    @Override
    public void submit(FormContext context, Submission submission) {
        Mentor mentor = facts.of(context);
        Recommendation recommendation = Recommendation.of(submission.text("recommendation"));
        if (mentor.state() != MentorState.IN_BASE) {
            if (recommendation != Recommendation.WITHDRAW) {
                throw submission.refuse("recommendation", "кандидата уже нет в базе (" + mentor.state().title()
                        + "): выберите «Кандидат сам отказался»");
            }
            return;
        }
        if (recommendation == Recommendation.WITHDRAW) {
            interviews.forget(mentor.id());
        } else {
            interviews.save(new Interview(mentor.id(), scores(mentor, submission), submission.text("motive"), submission.text("limits"),
                    recommendation, submission.text("reason")));
        }
        recommendation.outcome().ifPresent(state -> mentors.state(List.of(mentor.id()), state));
    }

    private List<InterviewScore> scores(Mentor mentor, Submission submission) {
        Map<Integer, NumberedCriterion> asked = criteria.of(mentor.programme()).stream()
                .collect(Collectors.toMap(NumberedCriterion::number, criterion -> criterion));
        List<Row> rows = submission.rows("scores");
        boolean complete = rows.size() == asked.size()
                && rows.stream().map(row -> row.whole("number")).collect(Collectors.toSet()).equals(asked.keySet());
        if (!complete) {
            throw submission.refuse("scores", "нужен балл по каждому критерию, по одному разу");
        }
        return rows.stream().map(row -> {
            NumberedCriterion criterion = asked.get(row.whole("number"));
            return new InterviewScore(criterion.criterion(), criterion.weight(), Integer.parseInt(row.text("score")));
        }).toList();
    }
}
