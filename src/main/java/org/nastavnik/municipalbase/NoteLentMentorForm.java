package org.nastavnik.municipalbase;

import static org.nastavnik.municipalbase.MentorRequestProcess.REQUEST;

import java.util.Map;
import org.nastavnik.engine.form.FormContext;
import org.nastavnik.engine.form.Markdown;
import org.nastavnik.engine.form.TaskForm;
import org.springframework.stereotype.Component;

/** What the other school answered. */
@Component
class NoteLentMentorForm implements TaskForm {

    private final MentorRequests requests;

    NoteLentMentorForm(MentorRequests requests) {
        this.requests = requests;
    }

    @Override
    public String formId() {
        return "note-lent-mentor";
    }

    @Override
    public Map<String, ?> show(FormContext context) {
        MentorRequest request = requests.find(context.get(REQUEST));
        String words = request.answer() == null ? "" : "\n\n> " + Markdown.escape(request.answer());
        return Map.of("answer", request.state().equals("granted")
                ? "**" + Markdown.escape(request.homeName()) + "** согласна: **" + Markdown.escape(request.mentorName()) + "**, мест: "
                        + request.grantedPlaces() + ". Наставник стоит в списке вашей программы и участвует в подборе пар." + words
                : "**" + Markdown.escape(request.homeName()) + "** не может передать наставника." + words);
    }
}
