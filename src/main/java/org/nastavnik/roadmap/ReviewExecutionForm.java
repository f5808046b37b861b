package org.nastavnik.roadmap;

import static org.nastavnik.roadmap.MunicipalRoadmapProcess.ROADMAP;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.nastavnik.calendar.WorkingCalendar;
import org.nastavnik.engine.form.FormContext;
import org.nastavnik.engine.form.TaskForm;
import org.springframework.stereotype.Component;

/** The monthly look at all executions of a roadmap. */
@Component
class ReviewExecutionForm implements TaskForm {

    private final ItemExecutions executions;
    private final WorkingCalendar calendar;

    ReviewExecutionForm(ItemExecutions executions, WorkingCalendar calendar) {
        this.executions = executions;
        this.calendar = calendar;
    }

    @Override
    public String formId() {
        return "review-execution";
    }

    @Override
    public Map<String, ?> show(FormContext context) {
        List<ItemExecution> all = executions.ofRoadmap(context.get(ROADMAP));
        LocalDate today = calendar.today(context.organisation());
        return Map.of("summary", ExecutionLines.summary(all, today), "lines", ExecutionLines.rows(all, today));
    }
}
