package org.nastavnik.roadmap;

import static org.nastavnik.roadmap.MunicipalRoadmapProcess.KEY;
import static org.nastavnik.roadmap.MunicipalRoadmapProcess.ROADMAP;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.nastavnik.calendar.SchoolYear;
import org.nastavnik.engine.form.FormContext;
import org.nastavnik.engine.form.Submission;
import org.nastavnik.engine.form.TaskForm;
import org.nastavnik.organisation.Organisations;
import org.springframework.stereotype.Component;

/** Begins a municipal roadmap, empty or from a sample whose items are taken over. */
@Component
class StartMunicipalRoadmapForm implements TaskForm {

    private final MunicipalRoadmaps roadmaps;
    private final SampleRoadmaps samples;
    private final Organisations organisations;

    StartMunicipalRoadmapForm(MunicipalRoadmaps roadmaps, SampleRoadmaps samples, Organisations organisations) {
        this.roadmaps = roadmaps;
        this.samples = samples;
        this.organisations = organisations;
    }

    @Override
    public String formId() {
        return "start-municipal-roadmap";
    }

    @Override
    public Map<String, ?> show(FormContext context) {
        List<Map<String, String>> municipalities = organisations.municipalities().stream().filter(each -> context.reaches(each.code()))
                .map(each -> Map.of("value", each.code(), "label", each.shortName())).toList();
        return Map.of("municipalities", municipalities,
                "organisation", municipalities.size() == 1 ? municipalities.get(0).get("value") : "",
                "samples", samples.options());
    }

    @Override
    public void submit(FormContext context, Submission submission) {
        String sample = submission.text("sample");
        LocalDate actDate = submission.date("actDate");
        int year = submission.yes("moveDates") ? actDate.getYear() : 0;
        LocalDate reference = sample == null ? actDate : samples.actDate(sample, year);
        long roadmap = roadmaps.begin(context.organisation(), submission.text("title"), reference, sample, context.processInstanceId());
        if (sample != null) {
            roadmaps.replaceItems(roadmap, samples.items(sample, year));
        }
        context.set(ROADMAP, roadmap);
        context.businessKey(context.organisation() + "/" + SchoolYear.of(actDate) + "/" + KEY + "-" + roadmap);
    }
}
