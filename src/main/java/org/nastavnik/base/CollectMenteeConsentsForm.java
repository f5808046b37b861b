package org.nastavnik.base;

import static org.nastavnik.base.ConsentColumn.PARTICIPATION;
import static org.nastavnik.base.ConsentColumn.PERSONAL_DATA;
import static org.nastavnik.base.ConsentColumn.SPECIAL_DATA;
import static org.nastavnik.participant.MenteeState.CANDIDATE;
import static org.nastavnik.participant.MenteeState.CONSENTED;
import static org.nastavnik.participant.MenteeState.OUTSIDE;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nastavnik.engine.form.FormContext;
import org.nastavnik.engine.form.Submission;
import org.nastavnik.engine.form.TaskForm;
import org.nastavnik.participant.Mentee;
import org.nastavnik.participant.Mentees;
import org.nastavnik.participant.Participant;
import org.nastavnik.programme.SchoolProgrammeProcess;
import org.springframework.stereotype.Component;

/**
 * The consents of mentees. An attention category is kept only together with the written consent to special data, so both
 * stand in one row; a refusal of either needed consent leaves nothing but a count.
 */
@Component
class CollectMenteeConsentsForm implements TaskForm {

    private static final List<ConsentColumn> COLUMNS = List.of(PARTICIPATION, PERSONAL_DATA, SPECIAL_DATA);

    private final Mentees mentees;
    private final ConsentSheet sheet;
    private final ConsentOutcome outcome;

    CollectMenteeConsentsForm(Mentees mentees, ConsentSheet sheet, ConsentOutcome outcome) {
        this.mentees = mentees;
        this.sheet = sheet;
        this.outcome = outcome;
    }

    @Override
    public String formId() {
        return "collect-mentee-consents";
    }

    @Override
    public Map<String, ?> show(FormContext context) {
        List<Mentee> listed = listed(context);
        Map<Long, Map<String, Object>> rows = sheet.show(listed.stream().map(Mentee::person).toList(), COLUMNS);
        listed.forEach(mentee -> rows.get(mentee.person().id()).putAll(Cells.of("id", String.valueOf(mentee.id()),
                "attention", mentee.attention(), "reason", Silence.code(mentee.outsideReason()))));
        String group = context.get(MenteeBaseProcess.CONSENTS_OF);
        Map<String, Object> shown = ConsentPortion.of(listed.stream().map(Mentee::person).toList(), rows, group).shown(rows, group);
        shown.put("attentionOptions", Options.attention());
        return shown;
    }

    @Override
    public void submit(FormContext context, Submission submission) {
        Map<Long, Mentee> listed = listed(context).stream().collect(Collectors.toMap(Mentee::id, Function.identity()));
        Map<Long, Participant> people = new HashMap<>();
        listed.forEach((id, mentee) -> people.put(id, mentee.person()));
        List<ConsentRow> rows = sheet.read(submission, people, COLUMNS);
        rows.forEach(CollectMenteeConsentsForm::checkAttention);
        Map<Long, List<String>> attention = rows.stream().collect(Collectors.toMap(ConsentRow::id, row -> row.row().choices("attention")));
        rows.addAll(sheet.others(people, rows, COLUMNS));
        Map<Long, String> outside = outcome.outside(submission, rows);
        sheet.note(rows);
        mentees.state(ids(rows.stream().filter(ConsentRow::complete).toList()), CONSENTED);
        mentees.state(ids(rows.stream().filter(ConsentRow::silent).toList()), CANDIDATE);
        mentees.attention(attention);
        mentees.outside(outside);
        mentees.refuse(rows.stream().filter(ConsentRow::refused).map(row -> listed.get(row.id())).toList());
        outcome.decide(context, submission, rows.stream().anyMatch(ConsentRow::complete)
                || !mentees.inBase(context.get(SchoolProgrammeProcess.PROGRAMME)).isEmpty());
    }

    private static void checkAttention(ConsentRow row) {
        boolean kept = !row.row().choices("attention").isEmpty();
        if (kept && !row.row().has("specialDataDocument")) {
            throw row.row().refuse("specialDataDocument", "особая категория хранится только с отдельным письменным согласием: нужен номер");
        }
        if (!kept && row.row().has("specialDataDocument")) {
            throw row.row().refuse("attention", "отметьте категорию или уберите номер согласия");
        }
    }

    private List<Mentee> listed(FormContext context) {
        return mentees.ofProgramme(context.get(SchoolProgrammeProcess.PROGRAMME), CANDIDATE, CONSENTED, OUTSIDE);
    }

    private static List<Long> ids(List<ConsentRow> rows) {
        return rows.stream().map(ConsentRow::id).toList();
    }
}
