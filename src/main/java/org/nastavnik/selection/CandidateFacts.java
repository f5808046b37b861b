package org.nastavnik.selection;

import static org.nastavnik.programme.SchoolProgrammeProcess.PROGRAMME;

import java.util.List;
import java.util.stream.Collectors;
import org.nastavnik.engine.Refusal;
import org.nastavnik.engine.form.FormContext;
import org.nastavnik.engine.form.Markdown;
import org.nastavnik.participant.Mentor;
import org.nastavnik.participant.MentorState;
import org.nastavnik.participant.Mentors;
import org.nastavnik.participant.Themes;
import org.nastavnik.programme.MentoringForm;
import org.springframework.stereotype.Component;

/** The candidate whom a task is about, and the lines that introduce the candidate in its form. */
@Component
class CandidateFacts {

    private final Mentors mentors;
    private final Themes themes;

    CandidateFacts(Mentors mentors, Themes themes) {
        this.mentors = mentors;
        this.themes = themes;
    }

    Mentor of(FormContext context) {
        return mentors.find(List.of(context.subject())).stream()
                .filter(mentor -> mentor.programme() == context.get(PROGRAMME)).findFirst()
                .orElseThrow(() -> new Refusal("Кандидата нет в базе наставников этой программы"));
    }

    String text(Mentor mentor) {
        String facts = "**" + Markdown.escape(mentor.person().label()) + "** (№ " + mentor.id() + ")  \n"
                + mentor.person().kind().title()
                + " · может помочь: " + Markdown.escape(themes.of(mentor.person().organisation()).titles(mentor.competences()).toLowerCase())
                + " · формы: " + mentor.forms().stream().map(MentoringForm::of).map(MentoringForm::title).collect(Collectors.joining(", "))
                + " · готов взять наставляемых: " + mentor.capacity();
        String availability = mentor.availability();
        return (availability == null ? facts : facts + "  \nкогда свободен: " + Markdown.escape(availability))
                + (mentor.state() == MentorState.IN_BASE ? "" : "\n\n**Сейчас: " + mentor.state().title() + "**");
    }
}
