package org.nastavnik.preparation;

import static org.nastavnik.programme.SchoolProgrammeProcess.PROGRAMME;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.nastavnik.engine.form.FormContext;
import org.nastavnik.engine.form.Submission;
import org.nastavnik.engine.form.TaskForm;
import org.nastavnik.programme.MentoringForm;
import org.nastavnik.programme.Programme;
import org.nastavnik.programme.Programmes;
import org.springframework.stereotype.Component;

/** The head approves the regulation; a form of the programme that it does not name is pointed out. */
@Component
class ApproveRegulationForm implements TaskForm {

    private final Regulations regulations;
    private final Programmes programmes;

    ApproveRegulationForm(Regulations regulations, Programmes programmes) {
        this.regulations = regulations;
        this.programmes = programmes;
    }

    @Override
    public String formId() {
        return "approve-regulation";
    }

    @Override
    public Map<String, ?> show(FormContext context) {
        Map<String, Object> values = new HashMap<>();
        values.put("warning", warning(context.get(PROGRAMME)));
        return values;
    }

    private String warning(long programme) {
        List<String> forms = new ArrayList<>(programmes.find(programme).map(Programme::forms).orElse(List.of()));
        forms.removeAll(regulations.of(programme).map(Regulation::forms).orElse(List.of()));
        return forms.isEmpty() ? null : "**Обратите внимание:** в программе выбраны формы, которых нет в положении: "
                + forms.stream().map(form -> "«" + MentoringForm.of(form).title() + "»").collect(Collectors.joining(", ")) + ".";
    }

    @Override
    public void submit(FormContext context, Submission submission) {
        if (!submission.returned()) {
            regulations.approve(context.get(PROGRAMME), submission.date("date"));
        }
    }
}
