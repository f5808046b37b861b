package org.nastavnik.monitoring;

import static org.nastavnik.monitoring.MonitoringProcess.ROUND;

import java.util.Map;
import org.nastavnik.calendar.WorkingCalendar;
import org.nastavnik.engine.form.FormContext;
import org.nastavnik.engine.form.Submission;
import org.nastavnik.engine.form.TaskForm;
import org.springframework.stereotype.Component;

/** The department head signs the report with the figures it was composed with; from then on it does not change. */
@Component
class SignReportForm implements TaskForm {

    private final InformationReports reports;
    private final WorkingCalendar calendar;

    SignReportForm(InformationReports reports, WorkingCalendar calendar) {
        this.reports = reports;
        this.calendar = calendar;
    }

    @Override
    public String formId() {
        return "sign-report";
    }

    @Override
    public Map<String, ?> show(FormContext context) {
        long round = context.get(ROUND);
        InformationReport report = reports.find(round).orElseThrow();
        return Map.of("reportLink", ReportLink.to(round), "date", calendar.today(context.organisation()).toString(), "indicators", report.figures().indicators().stream().map(IndicatorLine::of).toList());
    }

    @Override
    public void submit(FormContext context, Submission submission) {
        if (submission.returned()) {
            reports.discard(context.get(ROUND));
        } else {
            reports.sign(context.get(ROUND), submission.text("number"), submission.date("date"), context.user());
        }
    }
}
