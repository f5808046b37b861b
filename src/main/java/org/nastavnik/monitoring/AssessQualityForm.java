package org.nastavnik.monitoring;

import static org.nastavnik.monitoring.MonitoringProcess.ROUND;

import java.util.HashMap;
import java.util.Map;
import org.nastavnik.engine.form.FormContext;
import org.nastavnik.engine.form.Submission;
import org.nastavnik.engine.form.TaskForm;
import org.springframework.stereotype.Component;

/** Strengths, weaknesses, opportunities and threats of a programme, beside what the registers say about it. */
@Component
class AssessQualityForm implements TaskForm {

    private final Rounds rounds;
    private final RoundAnswers answers;
    private final Indicators indicators;

    AssessQualityForm(Rounds rounds, RoundAnswers answers, Indicators indicators) {
        this.rounds = rounds;
        this.answers = answers;
        this.indicators = indicators;
    }

    @Override
    public String formId() {
        return "assess-quality";
    }

    @Override
    public Map<String, ?> show(FormContext context) {
        Round round = rounds.get(context.get(ROUND));
        RoundAnswer said = answers.of(round.id(), context.organisation());
        Map<String, Object> values = new HashMap<>();
        values.put("returned", said.returnNote());
        values.put("counted", ReportLink.behind(round.id()));
        values.put("indicators", indicators.ofOrganisation(round, context.organisation()).stream().map(IndicatorLine::of).toList());
        values.put("strengths", said.strengths());
        values.put("weaknesses", said.weaknesses());
        values.put("opportunities", said.opportunities());
        values.put("threats", said.threats());
        values.put("partnerAsked", said.partnerView() != null);
        values.put("partnerView", said.partnerView());
        return values;
    }

    @Override
    public void submit(FormContext context, Submission submission) {
        answers.saveQuality(context.get(ROUND), context.organisation(), submission.text("strengths"), submission.text("weaknesses"),
                submission.text("opportunities"), submission.text("threats"),
                submission.yes("partnerAsked") ? submission.text("partnerView") : null);
    }
}
