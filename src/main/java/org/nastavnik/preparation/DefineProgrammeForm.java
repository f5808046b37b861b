package org.nastavnik.preparation;

import static org.nastavnik.programme.SchoolProgrammeProcess.PROGRAMME;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nastavnik.engine.form.FormContext;
import org.nastavnik.engine.form.Row;
import org.nastavnik.engine.form.Submission;
import org.nastavnik.engine.form.TaskForm;
import org.nastavnik.programme.ExpectedResult;
import org.nastavnik.programme.MentoringForm;
import org.nastavnik.programme.Programme;
import org.nastavnik.programme.ProgrammeContent;
import org.nastavnik.programme.Programmes;
import org.springframework.stereotype.Component;

/** Goals, tasks, forms and expected results of the programme. What an approved regulation does not name cannot be chosen. */
@Component
class DefineProgrammeForm implements TaskForm {

    /** The share of the satisfied is what the department will ask about (I5 and I6). */
    private static final List<ExpectedResult> USUAL_RESULTS = List.of(
            new ExpectedResult("Наставляемые довольны", "доля оценок 8–10", "не менее 85 %"),
            new ExpectedResult("Наставники довольны", "доля оценок 8–10", "не менее 85 %"));

    private final Programmes programmes;
    private final Regulations regulations;

    DefineProgrammeForm(Programmes programmes, Regulations regulations) {
        this.programmes = programmes;
        this.regulations = regulations;
    }

    @Override
    public String formId() {
        return "define-programme";
    }

    @Override
    public Map<String, ?> show(FormContext context) {
        long programme = context.get(PROGRAMME);
        Optional<Regulation> regulation = regulations.of(programme);
        Map<String, Object> values = new HashMap<>();
        regulation.map(Regulation::goals).ifPresent(goals -> values.put("goals", goals));
        values.put("results", USUAL_RESULTS);
        values.put("forms", programmes.find(programme).map(Programme::forms).orElse(List.of()));
        values.put("regulation", regulation.filter(Regulation::isApproved)
                .map(paper -> "В утверждённом положении: " + titles(paper.forms()) + ".").orElse(null));
        return values;
    }

    @Override
    public void submit(FormContext context, Submission submission) {
        List<Row> results = submission.rows("results");
        if (results.isEmpty()) {
            throw submission.refuse("results", "нужен хотя бы один ожидаемый результат");
        }
        long programme = context.get(PROGRAMME);
        requireRegulated(submission, programme);
        programmes.define(programme, new ProgrammeContent(submission.text("goals"), submission.text("tasks"), submission.choices("forms"),
                results.stream().map(row -> new ExpectedResult(row.text("result"), row.text("measure"), row.text("target"))).toList()));
    }

    private void requireRegulated(Submission submission, long programme) {
        List<String> foreign = new ArrayList<>(submission.choices("forms"));
        regulations.of(programme).filter(Regulation::isApproved).ifPresentOrElse(paper -> foreign.removeAll(paper.forms()), foreign::clear);
        if (!foreign.isEmpty()) {
            throw submission.refuse("forms", "в утверждённом положении нет: " + titles(foreign));
        }
    }

    private static String titles(List<String> forms) {
        return forms.stream().map(form -> "«" + MentoringForm.of(form).title() + "»").collect(Collectors.joining(", "));
    }
}
