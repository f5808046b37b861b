package org.nastavnik.base;

import static org.nastavnik.base.ConsentColumn.MUNICIPAL_BASE;
import static org.nastavnik.base.ConsentColumn.PARTICIPATION;
import static org.nastavnik.base.ConsentColumn.PERSONAL_DATA;
import static org.nastavnik.participant.MentorState.CANDIDATE;
import static org.nastavnik.participant.MentorState.CONSENTED;
import static org.nastavnik.participant.MentorState.OUTSIDE;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nastavnik.engine.form.FormContext;
import org.nastavnik.engine.form.Submission;
import org.nastavnik.engine.form.TaskForm;
import org.nastavnik.participant.Mentor;
import org.nastavnik.participant.Mentors;
import org.nastavnik.participant.Participant;
import org.nastavnik.programme.Programmes;
import org.nastavnik.programme.SchoolProgrammeProcess;
import org.springframework.stereotype.Component;

/** The consents of mentors, minors included. A refusal of the municipal base keeps a mentor at home, nothing more. */
@Component
class CollectMentorConsentsForm implements TaskForm {

    private static final List<ConsentColumn> COLUMNS = List.of(PARTICIPATION, PERSONAL_DATA, MUNICIPAL_BASE);

    private final Mentors mentors;
    private final Programmes programmes;
    private final PlacesByForm places;
    private final ConsentSheet sheet;
    private final ConsentOutcome outcome;

    CollectMentorConsentsForm(Mentors mentors, Programmes programmes, PlacesByForm places, ConsentSheet sheet, ConsentOutcome outcome) {
        this.mentors = mentors;
        this.programmes = programmes;
        this.places = places;
        this.sheet = sheet;
        this.outcome = outcome;
    }

    @Override
    public String formId() {
        return "collect-mentor-consents";
    }

    @Override
    public Map<String, ?> show(FormContext context) {
        List<Mentor> listed = listed(context);
        Map<Long, Map<String, Object>> rows = sheet.show(listed.stream().map(Mentor::person).toList(), COLUMNS);
        listed.forEach(mentor -> rows.get(mentor.person().id()).putAll(Cells.of("id", String.valueOf(mentor.id()),
                "reason", Silence.code(mentor.outsideReason()))));
        String group = context.get(MenteeBaseProcess.CONSENTS_OF);
        Map<String, Object> shown = ConsentPortion.of(listed.stream().map(Mentor::person).toList(), rows, group).shown(rows, group);
        shown.put("places", places.rows(programmes.find(context.get(SchoolProgrammeProcess.PROGRAMME)).orElseThrow()));
        return shown;
    }

    @Override
    public void submit(FormContext context, Submission submission) {
        Map<Long, Mentor> listed = listed(context).stream().collect(Collectors.toMap(Mentor::id, Function.identity()));
        Map<Long, Participant> people = new HashMap<>();
        listed.forEach((id, mentor) -> people.put(id, mentor.person()));
        List<ConsentRow> rows = sheet.read(submission, people, COLUMNS);
        rows.addAll(sheet.others(people, rows, COLUMNS));
        Map<Long, String> outside = outcome.outside(submission, rows);
        sheet.note(rows);
        mentors.state(ids(rows.stream().filter(ConsentRow::complete).toList()), CONSENTED);
        mentors.state(ids(rows.stream().filter(ConsentRow::silent).toList()), CANDIDATE);
        mentors.outside(outside);
        mentors.refuse(rows.stream().filter(ConsentRow::refused).map(row -> listed.get(row.id())).toList());
        outcome.decide(context, submission, rows.stream().anyMatch(ConsentRow::complete)
                || !mentors.inBase(context.get(SchoolProgrammeProcess.PROGRAMME)).isEmpty());
    }

    private List<Mentor> listed(FormContext context) {
        return mentors.ofProgramme(context.get(SchoolProgrammeProcess.PROGRAMME), CANDIDATE, CONSENTED, OUTSIDE);
    }

    private static List<Long> ids(List<ConsentRow> rows) {
        return rows.stream().map(ConsentRow::id).toList();
    }
}
