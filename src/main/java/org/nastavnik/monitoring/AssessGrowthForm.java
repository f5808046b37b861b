package org.nastavnik.monitoring;

import static org.nastavnik.monitoring.MonitoringProcess.ROUND;
import static org.nastavnik.monitoring.OrganisationMonitoringProcess.GROWTH_STEP;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nastavnik.engine.form.FormContext;
import org.nastavnik.engine.form.Submission;
import org.nastavnik.engine.form.TaskForm;
import org.nastavnik.survey.ScaleAnswers;
import org.springframework.stereotype.Component;

/** Growth of the same people between two surveys. Answers on paper may be pasted; means are computed here and nowhere typed. */
@Component
class AssessGrowthForm implements TaskForm {

    private final Rounds rounds;
    private final RoundAnswers answers;
    private final Indicators indicators;
    private final ScaleAnswers scales;
    private final GrowthPeople people;

    AssessGrowthForm(Rounds rounds, RoundAnswers answers, Indicators indicators, ScaleAnswers scales, GrowthPeople people) {
        this.rounds = rounds;
        this.answers = answers;
        this.indicators = indicators;
        this.scales = scales;
        this.people = people;
    }

    @Override
    public String formId() {
        return "assess-growth";
    }

    @Override
    public Map<String, ?> show(FormContext context) {
        Round round = rounds.get(context.get(ROUND));
        RoundAnswer said = answers.of(round.id(), context.organisation());
        List<Long> programmes = rounds.programmes(round.id(), context.organisation());
        Map<Long, Integer> given = scales.counts(programmes);
        Map<String, Object> values = new HashMap<>();
        values.put("returned", said.returnNote());
        values.put("counted", ReportLink.behind(round.id()));
        values.put("growth", GrowthLine.of(scales.growthOfMentees(programmes), scales.growthOfMentors(programmes), true));
        values.put("indicators", indicators.ofOrganisation(round, context.organisation()).stream().map(IndicatorLine::of).toList());
        values.put("people", people.of(context.organisation(), programmes).stream().map(person -> Map.of("id", person.participant().id(),
                "name", person.participant().label(), "answered", given.getOrDefault(person.participant().id(), 0))).toList());
        values.put("growthConclusions", said.growthConclusions());
        return values;
    }

    @Override
    public void submit(FormContext context, Submission submission) {
        long round = context.get(ROUND);
        List<Long> programmes = rounds.programmes(round, context.organisation());
        scales.save(GrowthSheet.read(submission, "pasted", people.of(context.organisation(), programmes)));
        context.set(GROWTH_STEP, submission.text("growthStep"));
        if (submission.has("growthConclusions")) {
            answers.saveGrowth(round, context.organisation(), submission.text("growthConclusions"));
        }
    }
}
