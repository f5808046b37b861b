package org.nastavnik.roadmap;

import static org.nastavnik.programme.SchoolProgrammeProcess.PROGRAMME;

import java.util.List;
import java.util.Map;
import org.nastavnik.engine.form.FormContext;
import org.nastavnik.engine.form.TaskForm;
import org.springframework.stereotype.Component;

/** Tells the head and the department head of a roadmap that was sent back three times, with all remarks. */
@Component
class NoteReturnsForm implements TaskForm {

    private final Roadmaps roadmaps;
    private final RoadmapReturns returns;

    NoteReturnsForm(Roadmaps roadmaps, RoadmapReturns returns) {
        this.roadmaps = roadmaps;
        this.returns = returns;
    }

    @Override
    public String formId() {
        return "note-returns";
    }

    @Override
    public Map<String, ?> show(FormContext context) {
        List<RoadmapItem> items = roadmaps.latest(context.get(PROGRAMME)).map(roadmaps::items).orElse(List.of());
        return Map.of("items", ItemTable.readOnly(items), "returns", returns.rows(context));
    }
}
