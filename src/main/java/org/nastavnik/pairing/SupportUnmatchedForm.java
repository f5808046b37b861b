package org.nastavnik.pairing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.nastavnik.calendar.WorkingCalendar;
import org.nastavnik.engine.form.FormContext;
import org.nastavnik.engine.form.Row;
import org.nastavnik.engine.form.Submission;
import org.nastavnik.engine.form.TaskForm;
import org.nastavnik.participant.Mentees;
import org.nastavnik.programme.MentoringForm;
import org.nastavnik.programme.Programme;
import org.nastavnik.programme.Programmes;
import org.nastavnik.programme.SchoolProgrammeProcess;
import org.springframework.stereotype.Component;

/** A way to go on for each mentee without a pair. */
@Component
class SupportUnmatchedForm implements TaskForm {

    private final Matchmaker matchmaker;
    private final UnmatchedSteps steps;
    private final Awaiting awaiting;
    private final Mentees mentees;
    private final Programmes programmes;
    private final WorkingCalendar calendar;

    SupportUnmatchedForm(Matchmaker matchmaker, UnmatchedSteps steps, Awaiting awaiting, Mentees mentees, Programmes programmes, WorkingCalendar calendar) {
        this.matchmaker = matchmaker;
        this.steps = steps;
        this.awaiting = awaiting;
        this.mentees = mentees;
        this.programmes = programmes;
        this.calendar = calendar;
    }

    @Override
    public String formId() {
        return "support-unmatched";
    }

    @Override
    public Map<String, ?> show(FormContext context) {
        Programme programme = programmes.find(context.get(SchoolProgrammeProcess.PROGRAMME)).orElseThrow();
        Map<Long, UnmatchedStep> latest = steps.latest(programme.id());
        return Map.of(
                "people", matchmaker.unmatched(programme.id()).stream().map(one -> row(one, latest.get(one.id()))).toList(),
                "forms", programme.forms().stream().map(code -> Map.of("value", code, "label", MentoringForm.of(code).title())).toList());
    }

    @Override
    public void submit(FormContext context, Submission submission) {
        long programme = context.get(SchoolProgrammeProcess.PROGRAMME);
        Set<Long> open = new HashSet<>(matchmaker.seeking(programme));
        List<UnmatchedSteps.Decided> decided = new ArrayList<>();
        Map<Long, String> forms = new HashMap<>();
        for (Row row : submission.rows("people")) {
            if (!open.remove(row.id("id"))) {
                throw row.refuse("id", "у этого наставляемого уже есть пара или он указан дважды; откройте задачу заново");
            }
            UnmatchedStep step = UnmatchedStep.of(row.text("step"));
            decided.add(new UnmatchedSteps.Decided(row.id("id"), step, row.text("note")));
            if (step == UnmatchedStep.OTHER_FORM) {
                forms.put(row.id("id"), row.text("form"));
            }
        }
        if (!open.isEmpty()) {
            throw submission.refuse("people", "нужно решение по каждому наставляемому без пары");
        }
        record(decided, forms, context);
    }

    private void record(List<UnmatchedSteps.Decided> decided, Map<Long, String> forms, FormContext context) {
        steps.add(decided, calendar.today(context.organisation()));
        mentees.nextSteps(decided.stream().collect(Collectors.toMap(UnmatchedSteps.Decided::mentee, one -> one.step().title())));
        mentees.prefer(forms);
        awaiting.add(decided.stream().filter(one -> one.step().then() == UnmatchedStep.Then.NEW_PROPOSAL).map(UnmatchedSteps.Decided::mentee).toList());
    }

    private static Map<String, Object> row(Unmatched unmatched, UnmatchedStep latest) {
        Map<String, Object> row = new HashMap<>(Map.of("id", String.valueOf(unmatched.id()),
                "person", unmatched.mentee().mentee().person().label(), "why", unmatched.reason()));
        if (latest != null) {
            row.put("step", latest.code());
        }
        return row;
    }
}
