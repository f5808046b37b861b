package org.nastavnik.base;

import static org.nastavnik.participant.MenteeState.CONSENTED;
import static org.nastavnik.participant.MenteeState.IN_BASE;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.nastavnik.calendar.WorkingCalendar;
import org.nastavnik.engine.form.FormContext;
import org.nastavnik.engine.form.Markdown;
import org.nastavnik.engine.form.Submission;
import org.nastavnik.engine.form.TaskForm;
import org.nastavnik.engine.form.TaskRecords;
import org.nastavnik.participant.Consents;
import org.nastavnik.participant.Mentee;
import org.nastavnik.participant.Mentees;
import org.nastavnik.participant.ThemeList;
import org.nastavnik.participant.Themes;
import org.nastavnik.programme.MentoringForm;
import org.nastavnik.programme.SchoolProgrammeProcess;
import org.springframework.stereotype.Component;

/** The head's approval: whoever has valid consents at that moment stands in the base. */
@Component
class ApproveMenteeBaseForm implements TaskForm {

    private final Mentees mentees;
    private final Consents consents;
    private final Needs needs;
    private final Bases bases;
    private final Terms terms;
    private final TaskRecords records;
    private final WorkingCalendar calendar;
    private final Themes themes;

    ApproveMenteeBaseForm(Mentees mentees, Consents consents, Needs needs, Bases bases, Terms terms, TaskRecords records, WorkingCalendar calendar,
                          Themes themes) {
        this.mentees = mentees;
        this.consents = consents;
        this.needs = needs;
        this.bases = bases;
        this.terms = terms;
        this.records = records;
        this.calendar = calendar;
        this.themes = themes;
    }

    @Override
    public String formId() {
        return "approve-mentee-base";
    }

    @Override
    public Map<String, ?> show(FormContext context) {
        long programme = context.get(SchoolProgrammeProcess.PROGRAMME);
        Map<String, Object> values = needs.show(context.organisation(), programme);
        ThemeList list = themes.of(context.organisation());
        values.put("people", ready(programme).stream().map(mentee -> row(mentee, list)).toList());
        values.put("conclusions", records.latest(context.processInstanceId(), MenteeBaseProcess.ANALYSE_NEEDS, null)
                .map(analysis -> Markdown.escape(String.valueOf(analysis.answers().get("conclusions")))).orElse(""));
        return values;
    }

    private static Map<String, Object> row(Mentee mentee, ThemeList themes) {
        return Cells.of("person", mentee.person().name().full(), "classOrPost", mentee.person().classOrPost(),
                "theme", themes.title(mentee.theme()),
                "forms", mentee.preferredForms().stream().map(form -> MentoringForm.of(form).title()).collect(Collectors.joining(", ")));
    }

    @Override
    public void submit(FormContext context, Submission submission) {
        if (submission.returned()) {
            terms.listOpens(context);
            return;
        }
        long programme = context.get(SchoolProgrammeProcess.PROGRAMME);
        List<Long> ready = ready(programme).stream().map(Mentee::id).toList();
        if (ready.isEmpty() && mentees.inBase(programme).isEmpty()) {
            throw submission.refuse("decision", "в базе нет никого с действующими согласиями: верните её на доработку");
        }
        mentees.state(ready, IN_BASE);
        bases.approve(programme, Side.MENTEE, context.user(), calendar.today(context.organisation()), mentees.inBase(programme).size());
    }

    private List<Mentee> ready(long programme) {
        List<Mentee> consented = mentees.ofProgramme(programme, CONSENTED);
        Set<Long> valid = consents.valid(consented.stream().map(mentee -> mentee.person().id()).toList());
        return consented.stream().filter(mentee -> valid.contains(mentee.person().id())).toList();
    }
}
