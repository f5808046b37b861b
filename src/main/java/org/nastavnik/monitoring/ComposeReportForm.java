package org.nastavnik.monitoring;

import static org.nastavnik.monitoring.MonitoringProcess.ROUND;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.nastavnik.engine.form.FormContext;
import org.nastavnik.engine.form.Submission;
import org.nastavnik.engine.form.TaskForm;
import org.nastavnik.engine.form.TaskRecords;
import org.springframework.stereotype.Component;

/** The specialist adds conclusions and proposals to figures that are counted; what is signed later is exactly this. */
@Component
class ComposeReportForm implements TaskForm {

    private static final String NOTHING = "—";

    private final Rounds rounds;
    private final RoundAnswers answers;
    private final CountedFigures figures;
    private final InformationReports reports;
    private final TaskRecords journal;

    ComposeReportForm(Rounds rounds, RoundAnswers answers, CountedFigures figures, InformationReports reports, TaskRecords journal) {
        this.rounds = rounds;
        this.answers = answers;
        this.figures = figures;
        this.reports = reports;
        this.journal = journal;
    }

    @Override
    public String formId() {
        return "compose-report";
    }

    @Override
    public Map<String, ?> show(FormContext context) {
        Round round = rounds.get(context.get(ROUND));
        ReportFigures counted = figures.of(round);
        List<RoundAnswer> said = answers.of(round.id()).stream().filter(RoundAnswer::isSubmitted).toList();
        Map<String, Object> values = new HashMap<>();
        if (journal.latest(context.processInstanceId(), context.key(), context.subject()).isEmpty()) {
            values.put("conclusions", ProposedConclusions.of(counted));
        }
        values.put("reportLink", ReportLink.to(round.id()) + "\n\n" + ReportLink.behind(round.id()));
        values.put("indicators", counted.indicators().stream().map(IndicatorLine::of).toList());
        values.put("growth", GrowthLine.of(counted.growth(), counted.mentorGrowth(), false));
        values.put("quality", said.stream().filter(answer -> answer.strengths() != null).map(ComposeReportForm::quality).toList());
        values.put("conclusionsOfOrganisations", said.stream().filter(answer -> answer.growthConclusions() != null)
                .map(answer -> Map.of("organisation", answer.organisationName(), "conclusions", answer.growthConclusions())).toList());
        return values;
    }

    private static Map<String, String> quality(RoundAnswer answer) {
        return Map.of("organisation", answer.organisationName(), "strengths", answer.strengths(), "weaknesses", answer.weaknesses(),
                "opportunities", answer.opportunities(), "threats", answer.threats(),
                "partners", Objects.requireNonNullElse(answer.partnerView(), NOTHING));
    }

    @Override
    public void submit(FormContext context, Submission submission) {
        Round round = rounds.get(context.get(ROUND));
        ReportFigures counted = figures.of(round);
        CheckIndicatorsForm.refuseTooHigh(counted.indicators(), submission, "conclusions");
        reports.draft(round.id(), submission.text("conclusions"), submission.text("proposals"),
                submission.rows("appendices").stream().map(row -> new Appendix(row.text("title"), row.text("link"))).toList(), counted, context.user());
    }
}
