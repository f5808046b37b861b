package org.nastavnik.preparation;

import static org.nastavnik.programme.SchoolProgrammeProcess.PROGRAMME;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.nastavnik.engine.form.FormContext;
import org.nastavnik.engine.form.Row;
import org.nastavnik.engine.form.Submission;
import org.nastavnik.engine.form.TaskForm;
import org.nastavnik.programme.Programme;
import org.nastavnik.programme.ProgrammeContent;
import org.nastavnik.programme.Programmes;
import org.springframework.stereotype.Component;

/** The curator's draft of the regulation; begins with the programme's forms and with criteria that most organisations use. */
@Component
class DraftRegulationForm implements TaskForm {

    private static final List<SelectionCriterion> USUAL_CRITERIA = List.of(
            new SelectionCriterion("Опыт и достижения в своём деле", 3),
            new SelectionCriterion("Умение слушать и объяснять", 3),
            new SelectionCriterion("Готовность регулярно уделять время", 2),
            new SelectionCriterion("Уважительное отношение к наставляемому", 2));

    private final Regulations regulations;
    private final Programmes programmes;

    DraftRegulationForm(Regulations regulations, Programmes programmes) {
        this.regulations = regulations;
        this.programmes = programmes;
    }

    @Override
    public String formId() {
        return "draft-regulation";
    }

    @Override
    public Map<String, ?> show(FormContext context) {
        long programme = context.get(PROGRAMME);
        if (regulations.of(programme).isPresent()) {
            return Map.of();
        }
        Map<String, Object> values = new HashMap<>();
        programmes.content(programme).map(ProgrammeContent::goals).ifPresent(goals -> values.put("goals", goals));
        values.put("forms", programmes.find(programme).map(Programme::forms).orElse(List.of()));
        values.put("selectionCriteria", USUAL_CRITERIA);
        return values;
    }

    @Override
    public void submit(FormContext context, Submission submission) {
        List<Row> rows = submission.rows("selectionCriteria");
        if (rows.isEmpty()) {
            throw submission.refuse("selectionCriteria", "нужен хотя бы один критерий: по ним оценивают на собеседовании");
        }
        Set<String> distinct = rows.stream().map(row -> row.text("criterion").toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
        if (distinct.size() < rows.size()) {
            throw submission.refuse("selectionCriteria", "критерии повторяются");
        }
        regulations.submit(context.get(PROGRAMME), submission.text("goals"), submission.choices("forms"),
                submission.text("rightsAndDuties"),
                rows.stream().map(row -> new SelectionCriterion(row.text("criterion"), row.whole("weight"))).toList());
    }
}
