package org.nastavnik.municipalbase;

import static org.nastavnik.municipalbase.MentorRequestProcess.REQUEST;

import java.util.Map;
import java.util.Objects;
import org.nastavnik.calendar.WorkingCalendar;
import org.nastavnik.engine.form.FormContext;
import org.nastavnik.engine.form.Submission;
import org.nastavnik.engine.form.TaskForm;
import org.nastavnik.organisation.Organisations;
import org.springframework.stereotype.Component;

/**
 * The school where the mentor works decides and answers the other school; without the mentor's own word nobody is lent, whichever
 * version of the model brought the task.
 */
@Component
class AnswerMentorRequestForm implements TaskForm {

    private final MentorRequests requests;
    private final MunicipalBase base;
    private final Organisations organisations;
    private final WorkingCalendar calendar;

    AnswerMentorRequestForm(MentorRequests requests, MunicipalBase base, Organisations organisations, WorkingCalendar calendar) {
        this.requests = requests;
        this.base = base;
        this.organisations = organisations;
        this.calendar = calendar;
    }

    @Override
    public String formId() {
        return "answer-mentor-request";
    }

    @Override
    public Map<String, ?> show(FormContext context) {
        MentorRequest request = requests.find(context.get(REQUEST));
        return Map.of("request", request.inWords() + "\n\n" + request.wordInWords(), "places", request.places(),
                "words", Objects.requireNonNullElse(request.answer(), ""));
    }

    @Override
    public void submit(FormContext context, Submission submission) {
        MentorRequest request = requests.find(context.get(REQUEST));
        boolean granted = "grant".equals(submission.text("answer"));
        if (granted && !request.mentorAgrees()) {
            throw submission.refuse("answer", "согласие самого наставника не записано: откажите и предложите попросить снова, тогда вы сначала спросите его");
        }
        if (granted && base.find(organisations.municipalityOf(request.asking()), request.asking(), request.mentor()).isEmpty()) {
            throw submission.refuse("answer", "наставника в муниципальной базе уже нет: согласие на передачу отозвано или истекло");
        }
        requests.answer(request.id(), granted, granted ? submission.whole("places") : null, submission.text("words"), calendar.today(context.organisation()));
    }
}
