package org.nastavnik.completion;

import static org.nastavnik.programme.SchoolProgrammeProcess.PROGRAMME;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nastavnik.engine.form.FormContext;
import org.nastavnik.engine.form.PastedColumn;
import org.nastavnik.engine.form.PastedRows;
import org.nastavnik.engine.form.Row;
import org.nastavnik.engine.form.Submission;
import org.nastavnik.engine.form.TaskForm;
import org.springframework.stereotype.Component;

/** What each person who worked in a pair says about the year. Nobody has to; whoever was not reached counts as not answered. */
@Component
class CollectPersonalReflectionForm implements TaskForm {

    private static final String REFUSAL = "отказ";
    private static final int LONGEST_ANSWER = 4000;
    private static final PastedRows PASTED = new PastedRows(PastedColumn.whole("participant", "№", 1, Integer.MAX_VALUE).obligatory(),
            new PastedColumn("answers", "Ответы", true, CollectPersonalReflectionForm::answer));

    private final WorkedPeople people;
    private final Reflections reflections;

    CollectPersonalReflectionForm(WorkedPeople people, Reflections reflections) {
        this.people = people;
        this.reflections = reflections;
    }

    @Override
    public String formId() {
        return "collect-personal-reflection";
    }

    @Override
    public Map<String, ?> show(FormContext context) {
        return Map.of("reflections", people.of(context.get(PROGRAMME)).stream().map(worked -> Map.of(
                "participant", worked.person().id(), "name", worked.person().label(), "role", worked.role())).toList());
    }

    @Override
    public void submit(FormContext context, Submission submission) {
        long programme = context.get(PROGRAMME);
        Map<Long, Row> rows = ListedRows.of(submission, "reflections", "participant",
                people.of(programme).stream().map(worked -> worked.person().id()).toList());
        Map<Long, String> pasted = new LinkedHashMap<>();
        for (Row row : PASTED.read(submission, "pasted")) {
            if (!rows.containsKey(row.id("participant")) || pasted.put(row.id("participant"), row.text("answers")) != null) {
                throw row.refuse("participant", "такого номера в списке нет или он указан дважды");
            }
        }
        List<PersonalReflection> said = rows.entrySet().stream()
                .map(entry -> new PersonalReflection(entry.getKey(), answers(entry.getValue(), pasted.get(entry.getKey())))).toList();
        reflections.save(programme, said);
    }

    /** Null for a refusal. */
    private static String answers(Row row, String pasted) {
        boolean refused = row.yes("refused") || REFUSAL.equalsIgnoreCase(pasted);
        String answers = row.has("answers") || REFUSAL.equalsIgnoreCase(pasted) ? row.text("answers") : pasted;
        if (refused == (answers != null)) {
            throw row.refuse("answers", refused ? "есть и ответы, и отметка об отказе" : "запишите ответы или отметьте, что их нет");
        }
        return answers;
    }

    private static Object answer(String cell) {
        if (cell.length() > LONGEST_ANSWER) {
            throw new IllegalArgumentException("не длиннее " + LONGEST_ANSWER + " знаков");
        }
        return cell;
    }
}
