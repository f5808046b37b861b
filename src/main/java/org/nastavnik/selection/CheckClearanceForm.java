package org.nastavnik.selection;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.nastavnik.calendar.WorkingCalendar;
import org.nastavnik.engine.form.FormContext;
import org.nastavnik.engine.form.Submission;
import org.nastavnik.engine.form.TaskForm;
import org.nastavnik.participant.Mentor;
import org.nastavnik.participant.MentorState;
import org.nastavnik.participant.Mentors;
import org.springframework.stereotype.Component;

/** The certificate that an adult shows before meeting minors; whoever has none is rejected. */
@Component
class CheckClearanceForm implements TaskForm {

    private final CandidateFacts facts;
    private final Clearances clearances;
    private final Mentors mentors;
    private final WorkingCalendar calendar;

    CheckClearanceForm(CandidateFacts facts, Clearances clearances, Mentors mentors, WorkingCalendar calendar) {
        this.facts = facts;
        this.clearances = clearances;
        this.mentors = mentors;
        this.calendar = calendar;
    }

    @Override
    public String formId() {
        return "check-clearance";
    }

    @Override
    public Map<String, ?> show(FormContext context) {
        return Map.of("candidate", facts.text(facts.of(context)), "seenOn", calendar.today(context.organisation()));
    }

    @Override
    public void submit(FormContext context, Submission submission) {
        Mentor mentor = facts.of(context);
        LocalDate issuedOn = submission.date("issuedOn");
        LocalDate seenOn = submission.date("seenOn");
        if (seenOn != null && seenOn.isAfter(calendar.today(context.organisation()))) {
            throw submission.refuse("seenOn", "дата ещё не наступила");
        }
        if (seenOn != null && issuedOn.isAfter(seenOn)) {
            throw submission.refuse("issuedOn", "справка выдана позже, чем её видели");
        }
        clearances.save(mentor.id(), submission.text("certificate"), submission.text("number"), issuedOn, seenOn);
        if ("missing".equals(submission.text("certificate")) && mentor.state() == MentorState.IN_BASE) {
            mentors.state(List.of(mentor.id()), MentorState.REJECTED);
        }
    }
}
