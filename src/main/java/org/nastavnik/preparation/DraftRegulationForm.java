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
import org.nastavnik.selection.SelectionCriteria;
import org.nastavnik.selection.SelectionCriterion;
import org.springframework.stereotype.Component;

/** The curator's draft of the regulation; begins with the programme's forms and with criteria that most organisations use. */
@Component
class DraftRegulationForm implements TaskForm {

    private final Regulations regulations;
    private final Programmes programmes;
    private final SelectionCriteria criteria;

    DraftRegulationForm(Regulations regulations, Programmes programmes, SelectionCriteria criteria) {
        this.regulations = regulations;
        this.programmes = programmes;
        this.criteria = criteria;
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
        values.put("goals", programmes.content(programme).map(ProgrammeContent::goals).orElse(null));
        values.put("forms", programmes.find(programme).map(Programme::forms).orElse(List.of()));
        values.put("selectionCriteria", criteria.of(programme).stream()
                .map(usual -> Map.of("criterion", usual.criterion(), "weight", usual.weight())).toList());
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
                rows.stream().map(row -> new SelectionCriterion(row.number(), row.text("criterion"), row.whole("weight"))).toList());
    }
}
