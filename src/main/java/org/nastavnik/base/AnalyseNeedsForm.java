package org.nastavnik.base;

import java.util.Map;
import org.nastavnik.engine.form.FormContext;
import org.nastavnik.engine.form.TaskForm;
import org.nastavnik.programme.SchoolProgrammeProcess;
import org.springframework.stereotype.Component;

/** The counts are computed; the curator writes what follows from them. */
@Component
class AnalyseNeedsForm implements TaskForm {

    private final Needs needs;

    AnalyseNeedsForm(Needs needs) {
        this.needs = needs;
    }

    @Override
    public String formId() {
        return "analyse-needs";
    }

    @Override
    public Map<String, ?> show(FormContext context) {
        return needs.show(context.organisation(), context.get(SchoolProgrammeProcess.PROGRAMME));
    }
}
