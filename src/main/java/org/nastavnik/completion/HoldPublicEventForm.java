package org.nastavnik.completion;

import static org.nastavnik.programme.SchoolProgrammeProcess.PROGRAMME;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.nastavnik.calendar.WorkingCalendar;
import org.nastavnik.engine.form.FormContext;
import org.nastavnik.engine.form.Markdown;
import org.nastavnik.engine.form.Submission;
import org.nastavnik.engine.form.TaskForm;
import org.nastavnik.participant.ConsentPurpose;
import org.nastavnik.participant.Consents;
import org.nastavnik.participant.Participant;
import org.springframework.stereotype.Component;

/** The public event; shows who must not be recognisable in published pictures. */
@Component
class HoldPublicEventForm implements TaskForm {

    private final WorkedPeople people;
    private final Consents consents;
    private final PublicEvents events;
    private final WorkingCalendar calendar;

    HoldPublicEventForm(WorkedPeople people, Consents consents, PublicEvents events, WorkingCalendar calendar) {
        this.people = people;
        this.consents = consents;
        this.events = events;
        this.calendar = calendar;
    }

    @Override
    public String formId() {
        return "hold-public-event";
    }

    @Override
    public Map<String, ?> show(FormContext context) {
        List<Participant> all = people.of(context.get(PROGRAMME)).stream().map(WorkedPerson::person).toList();
        Set<Long> consenting = consents.valid(all.stream().map(Participant::id).toList(), ConsentPurpose.PHOTO_VIDEO);
        String without = all.stream().filter(person -> !consenting.contains(person.id()))
                .map(person -> Markdown.escape(person.label())).collect(Collectors.joining("; "));
        return Map.of("photoNote", without.isEmpty()
                ? "Согласие на фото и видео есть у всех участников."
                : "**Нет согласия на фото и видео:** " + without);
    }

    @Override
    public void submit(FormContext context, Submission submission) {
        long programme = context.get(PROGRAMME);
        if ("no".equals(submission.text("held"))) {
            events.notHeld(programme, submission.text("reason"));
            return;
        }
        if (submission.date("heldOn").isAfter(calendar.today(context.organisation()))) {
            throw submission.refuse("heldOn", "мероприятие ещё не состоялось");
        }
        events.held(programme, submission.date("heldOn"), submission.text("kind"), submission.text("place"), submission.whole("guests"),
                submission.text("link"));
    }
}
