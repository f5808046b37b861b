package org.nastavnik.base;

import static org.nastavnik.participant.MentorState.CONSENTED;
import static org.nastavnik.participant.MentorState.ERASED;
import static org.nastavnik.participant.MentorState.IN_BASE;
import static org.nastavnik.participant.MentorState.OUTSIDE;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.nastavnik.calendar.WorkingCalendar;
import org.nastavnik.engine.form.FormContext;
import org.nastavnik.engine.form.Submission;
import org.nastavnik.engine.form.TaskForm;
import org.nastavnik.participant.Consents;
import org.nastavnik.participant.Mentor;
import org.nastavnik.participant.Mentors;
import org.nastavnik.participant.ThemeList;
import org.nastavnik.participant.Themes;
import org.nastavnik.programme.MentoringForm;
import org.nastavnik.programme.Programmes;
import org.nastavnik.programme.SchoolProgrammeProcess;
import org.springframework.stereotype.Component;

/** The head's approval: whoever has valid consents at that moment stands in the base and is interviewed next. */
@Component
class ApproveMentorBaseForm implements TaskForm {

    private final Mentors mentors;
    private final Consents consents;
    private final Programmes programmes;
    private final PlacesByForm places;
    private final Bases bases;
    private final Terms terms;
    private final WorkingCalendar calendar;
    private final RaisedCapacity raises;
    private final Themes themes;

    ApproveMentorBaseForm(Mentors mentors, Consents consents, Programmes programmes, PlacesByForm places, Bases bases, Terms terms,
                          WorkingCalendar calendar, RaisedCapacity raises, Themes themes) {
        this.mentors = mentors;
        this.consents = consents;
        this.programmes = programmes;
        this.places = places;
        this.bases = bases;
        this.terms = terms;
        this.calendar = calendar;
        this.raises = raises;
        this.themes = themes;
    }

    @Override
    public String formId() {
        return "approve-mentor-base";
    }

    @Override
    public Map<String, ?> show(FormContext context) {
        long programme = context.get(SchoolProgrammeProcess.PROGRAMME);
        List<Mentor> ready = ready(programme);
        ThemeList list = themes.of(context.organisation());
        return Map.of("people", ready.stream().map(mentor -> row(mentor, list)).toList(),
                "places", places.rows(programmes.find(programme).orElseThrow()),
                "consented", ready.size(),
                "refused", mentors.ofProgramme(programme, ERASED).size(), "outside", mentors.ofProgramme(programme, OUTSIDE).size());
    }

    static Map<String, Object> row(Mentor mentor, ThemeList themes) {
        return Cells.of("person", mentor.person().name().full(), "kind", mentor.person().kind().title(),
                "competences", themes.titles(mentor.competences()),
                "forms", mentor.forms().stream().map(form -> MentoringForm.of(form).title()).collect(Collectors.joining(", ")),
                "capacity", mentor.capacityReason() == null ? String.valueOf(mentor.capacity())
                        : mentor.capacity() + " (" + mentor.capacityReason() + ")");
    }

    @Override
    public void submit(FormContext context, Submission submission) {
        if (submission.returned()) {
            terms.listOpens(context);
            return;
        }
        long programme = context.get(SchoolProgrammeProcess.PROGRAMME);
        List<Mentor> ready = ready(programme);
        if (ready.isEmpty() && mentors.inBase(programme).isEmpty()) {
            throw submission.refuse("decision", "в базе нет никого с действующими согласиями: верните её на доработку");
        }
        mentors.state(ready.stream().map(Mentor::id).toList(), IN_BASE);
        raises.confirm(ready, context);
        bases.approve(programme, Side.MENTOR, context.user(), calendar.today(context.organisation()), mentors.inBase(programme).size());
    }

    private List<Mentor> ready(long programme) {
        List<Mentor> consented = mentors.ofProgramme(programme, CONSENTED);
        Set<Long> valid = consents.valid(consented.stream().map(mentor -> mentor.person().id()).toList());
        return consented.stream().filter(mentor -> valid.contains(mentor.person().id())).toList();
    }
}
