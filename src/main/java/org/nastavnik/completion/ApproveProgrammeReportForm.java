package org.nastavnik.completion;

import static org.nastavnik.programme.SchoolProgrammeProcess.PROGRAMME;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.nastavnik.engine.form.FormContext;
import org.nastavnik.engine.form.Submission;
import org.nastavnik.engine.form.TaskForm;
import org.nastavnik.pair.Pair;
import org.nastavnik.pair.PairState;
import org.nastavnik.pair.Pairs;
import org.springframework.stereotype.Component;

/** The head sees the figures of the programme and approves them: from then on they do not change. */
@Component
class ApproveProgrammeReportForm implements TaskForm {

    private final ProgrammeFigures figures;
    private final ProgrammeReports reports;
    private final Pairs pairs;
    private final Clock clock;

    ApproveProgrammeReportForm(ProgrammeFigures figures, ProgrammeReports reports, Pairs pairs, Clock clock) {
        this.figures = figures;
        this.reports = reports;
        this.pairs = pairs;
        this.clock = clock;
    }

    @Override
    public String formId() {
        return "approve-programme-report";
    }

    @Override
    public Map<String, ?> show(FormContext context) {
        ReportFigures now = figures.of(context.get(PROGRAMME));
        return Map.of("figures", ReportLines.of(now), "pairs", ReportLines.pairs(now));
    }

    @Override
    public void submit(FormContext context, Submission submission) {
        if (submission.returned()) {
            return;
        }
        List<Pair> working = pairs.ofProgramme(context.get(PROGRAMME), PairState.LIVE.toArray(PairState[]::new));
        if (!working.isEmpty()) {
            throw submission.refuse("decision", "ещё работают: " + working.stream().map(Pair::title).collect(Collectors.joining(", ")));
        }
        reports.add(new ProgrammeReport(context.get(PROGRAMME), submission.text("number"), submission.date("date"), context.user(),
                OffsetDateTime.now(clock.withZone(ZoneOffset.UTC)), figures.of(context.get(PROGRAMME))));
    }
}
