package org.nastavnik.roadmap;

import static org.nastavnik.roadmap.MunicipalRoadmapProcess.ROADMAP;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.nastavnik.engine.form.FormContext;
import org.nastavnik.engine.form.TaskForm;
import org.nastavnik.execution.Terms;
import org.springframework.stereotype.Component;

/** What the head of the department sees before approving: every item and how many will carry it out. */
@Component
class ApproveRoadmapForm implements TaskForm {

    private final MunicipalRoadmaps roadmaps;

    ApproveRoadmapForm(MunicipalRoadmaps roadmaps) {
        this.roadmaps = roadmaps;
    }

    @Override
    public String formId() {
        return "approve-roadmap";
    }

    @Override
    public Map<String, ?> show(FormContext context) {
        long roadmap = context.get(ROADMAP);
        int organisations = roadmaps.organisations(roadmap).size();
        List<Map<String, Object>> rows = new ArrayList<>();
        int all = 0;
        for (MunicipalItem item : roadmaps.items(roadmap)) {
            int count = item.recipients(organisations);
            all += count;
            rows.add(Map.of("number", item.number(), "activity", item.activity(), "deadline", item.termInWords(),
                    "dueOn", Terms.day(item.deadline().dueOn()), "who", ResponsibleRole.titles(item.roles()), "count", count));
        }
        return Map.of("items", rows, "recipients", "После утверждения будет создано задач: **" + all + "**. Организаций: " + organisations + ".");
    }
}
