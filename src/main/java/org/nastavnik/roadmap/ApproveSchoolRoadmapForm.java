package org.nastavnik.roadmap;

import static org.nastavnik.programme.SchoolProgrammeProcess.PROGRAMME;

import java.util.Map;
import org.nastavnik.document.PaperRegistered;
import org.nastavnik.engine.form.FormContext;
import org.nastavnik.engine.form.Markdown;
import org.nastavnik.engine.form.PersonNames;
import org.nastavnik.engine.form.RussianDate;
import org.nastavnik.engine.form.Submission;
import org.nastavnik.engine.form.TaskForm;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The head's approval of the version that the department agreed; nothing in it can change in between. */
@Component
class ApproveSchoolRoadmapForm implements TaskForm {

    private final Roadmaps roadmaps;
    private final PersonNames people;

    ApproveSchoolRoadmapForm(Roadmaps roadmaps, PersonNames people) {
        this.roadmaps = roadmaps;
        this.people = people;
    }

    @Override
    public String formId() {
        return "approve-school-roadmap";
    }

    @Override
    public Map<String, ?> show(FormContext context) {
        Roadmap roadmap = agreed(context);
        return Map.of("items", ItemTable.readOnly(roadmaps.items(roadmap)),
                "agreement", "Согласовано отделом образования " + RussianDate.of(roadmap.agreedOn()) + ", "
                        + Markdown.escape(people.of(roadmap.agreedBy())) + ", версия " + roadmap.version() + ". " + roadmap.linkToVersions());
    }

    @Override
    public void submit(FormContext context, Submission submission) {
        if (submission.returned()) {
            roadmaps.giveBack(agreed(context), Map.of());
        } else {
            roadmaps.approve(agreed(context));
        }
    }

    @EventListener
    void link(PaperRegistered paper) {
        if (SchoolRoadmapProcess.APPROVE.equals(paper.task().key())) {
            roadmaps.link(agreed(paper.task()), paper.document());
        }
    }

    private Roadmap agreed(FormContext context) {
        return roadmaps.latest(context.get(PROGRAMME)).orElseThrow();
    }
}
