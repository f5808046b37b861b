package org.nastavnik.roadmap;

import static org.nastavnik.programme.SchoolProgrammeProcess.PROGRAMME;
import static org.nastavnik.roadmap.SchoolRoadmapProcess.DEPARTMENT_RETURNS;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nastavnik.calendar.WorkingCalendar;
import org.nastavnik.engine.form.FormContext;
import org.nastavnik.engine.form.Submission;
import org.nastavnik.engine.form.TaskForm;
import org.springframework.stereotype.Component;

/** The department's agreement: the specialist agrees or sends back, as a whole or by items. */
@Component
class AgreeSchoolRoadmapForm implements TaskForm {

    private final Roadmaps roadmaps;
    private final RoadmapReturns returns;
    private final WorkingCalendar calendar;

    AgreeSchoolRoadmapForm(Roadmaps roadmaps, RoadmapReturns returns, WorkingCalendar calendar) {
        this.roadmaps = roadmaps;
        this.returns = returns;
        this.calendar = calendar;
    }

    @Override
    public String formId() {
        return "agree-school-roadmap";
    }

    @Override
    public Map<String, ?> show(FormContext context) {
        Roadmap roadmap = submitted(context);
        List<RoadmapItem> items = roadmaps.items(roadmap);
        Map<String, Object> values = new HashMap<>();
        values.put("items", ItemTable.readOnly(items));
        values.put("itemOptions", ItemTable.options(items));
        values.put("changes", ItemTable.changes(items, roadmaps.itemsBefore(roadmap)));
        values.put("version", roadmap.version());
        values.put("versions", roadmap.linkToVersions());
        values.put("instructions", returns.instructions(context));
        return values;
    }

    @Override
    public void submit(FormContext context, Submission submission) {
        Roadmap roadmap = submitted(context);
        if (submission.returned()) {
            roadmaps.giveBack(roadmap, submission.rows("itemComments").stream().collect(
                    Collectors.toMap(row -> row.id("item").intValue(), row -> row.text("remark"), (one, other) -> one + "; " + other)));
            context.set(DEPARTMENT_RETURNS, Optional.ofNullable(context.get(DEPARTMENT_RETURNS)).orElse(0) + 1);
        } else {
            roadmaps.agree(roadmap, context.user(), calendar.today(context.organisation()));
        }
    }

    private Roadmap submitted(FormContext context) {
        return roadmaps.latest(context.get(PROGRAMME)).orElseThrow();
    }
}
