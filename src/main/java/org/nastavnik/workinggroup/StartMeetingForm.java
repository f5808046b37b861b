package org.nastavnik.workinggroup;

import static org.nastavnik.workinggroup.WorkingGroupMeetingProcess.KEY;
import static org.nastavnik.workinggroup.WorkingGroupMeetingProcess.MEETING;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.nastavnik.calendar.SchoolYear;
import org.nastavnik.engine.form.FormContext;
import org.nastavnik.engine.form.Submission;
import org.nastavnik.engine.form.TaskForm;
import org.nastavnik.organisation.Organisations;
import org.springframework.stereotype.Component;

/** Plans a meeting, empty or from a sample paper whose decisions and terms are taken over. */
@Component
class StartMeetingForm implements TaskForm {

    private final Meetings meetings;
    private final Decisions decisions;
    private final SampleProtocols samples;
    private final Organisations organisations;

    StartMeetingForm(Meetings meetings, Decisions decisions, SampleProtocols samples, Organisations organisations) {
        this.meetings = meetings;
        this.decisions = decisions;
        this.samples = samples;
        this.organisations = organisations;
    }

    @Override
    public String formId() {
        return "start-working-group-meeting";
    }

    @Override
    public Map<String, ?> show(FormContext context) {
        List<Map<String, String>> municipalities = organisations.municipalities().stream()
                .filter(each -> context.reaches(each.code()))
                .map(each -> Map.of("value", each.code(), "label", each.shortName())).toList();
        return Map.of("municipalities", municipalities,
                "organisation", municipalities.size() == 1 ? municipalities.get(0).get("value") : "",
                "samples", samples.options());
    }

    @Override
    public void submit(FormContext context, Submission submission) {
        LocalDate on = submission.date("plannedOn");
        long meeting = meetings.plan(context.organisation(), on, submission.text("sample"), context.processInstanceId());
        if (submission.has("sample")) {
            int year = submission.yes("moveDates") ? on.getYear() : 0;
            decisions.replace(meeting, samples.decisions(submission.text("sample"), year));
        }
        context.set(MEETING, meeting);
        context.businessKey(context.organisation() + "/" + SchoolYear.of(on) + "/" + KEY + "-" + meeting);
    }
}
