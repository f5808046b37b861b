package org.nastavnik.municipalbase;

import static org.nastavnik.municipalbase.MentorRequestProcess.REQUEST;

import java.time.LocalDate;
import java.util.Map;
import org.nastavnik.calendar.WorkingCalendar;
import org.nastavnik.engine.form.FormContext;
import org.nastavnik.engine.form.Submission;
import org.nastavnik.engine.form.TaskForm;
import org.springframework.stereotype.Component;

/** The mentor's own word, which the mentor's curator asks for; a «no» is the answer of the school as well. */
@Component
class AskMentorForm implements TaskForm {

    private final MentorRequests requests;
    private final WorkingCalendar calendar;

    AskMentorForm(MentorRequests requests, WorkingCalendar calendar) {
        this.requests = requests;
        this.calendar = calendar;
    }

    @Override
    public String formId() {
        return "ask-mentor";
    }

    @Override
    public Map<String, ?> show(FormContext context) {
        return Map.of("request", requests.find(context.get(REQUEST)).inWords(), "answeredOn", calendar.today(context.organisation()).toString());
    }

    @Override
    public void submit(FormContext context, Submission submission) {
        MentorRequest request = requests.find(context.get(REQUEST));
        LocalDate today = calendar.today(context.organisation());
        LocalDate on = submission.date("answeredOn");
        if (on.isAfter(today) || on.isBefore(request.askedOn())) {
            throw submission.refuse("answeredOn", "укажите день не раньше просьбы и не позже сегодняшнего");
        }
        boolean agrees = "yes".equals(submission.text("mentorAgrees"));
        requests.noteWord(request.id(), agrees, on, submission.text("answeredBy"), submission.text("words"));
        if (!agrees) {
            requests.answer(request.id(), false, null, submission.text("words"), today);
        }
    }
}
