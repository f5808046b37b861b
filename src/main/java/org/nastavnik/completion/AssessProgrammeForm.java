package org.nastavnik.completion;

import static org.nastavnik.completion.CompletionProcess.EFFECTIVENESS_BAND;
import static org.nastavnik.programme.SchoolProgrammeProcess.PROGRAMME;

import java.util.ArrayList;
import java.util.List;
import org.nastavnik.calendar.WorkingCalendar;
import org.nastavnik.engine.form.FormContext;
import org.nastavnik.engine.form.Submission;
import org.nastavnik.engine.form.TaskForm;
import org.springframework.stereotype.Component;

/** Nine indicators of effectiveness. The form shows the band at once; what counts is what the decision table says here. */
@Component
class AssessProgrammeForm implements TaskForm {

    private static final int INDICATORS = 9;

    private final Effectiveness effectiveness;
    private final Assessments assessments;
    private final WorkingCalendar calendar;

    AssessProgrammeForm(Effectiveness effectiveness, Assessments assessments, WorkingCalendar calendar) {
        this.effectiveness = effectiveness;
        this.assessments = assessments;
        this.calendar = calendar;
    }

    @Override
    public String formId() {
        return "assess-programme";
    }

    @Override
    public void submit(FormContext context, Submission submission) {
        List<Integer> scores = new ArrayList<>();
        for (int indicator = 1; indicator <= INDICATORS; indicator++) {
            String key = "score" + indicator;
            String score = submission.text(key);
            scores.add(score == null ? null : Integer.valueOf(score));
        }
        EffectivenessBand band = effectiveness.band(scores);
        if (band == EffectivenessBand.UNACCEPTABLE && !submission.has("measure")) {
            throw submission.refuse("measure", "уровень недопустимый: запишите меру на следующий год");
        }
        assessments.save(context.get(PROGRAMME), new Assessment(scores, band, submission.text("measure"), calendar.today(context.organisation())));
        context.set(EFFECTIVENESS_BAND, band.code());
    }
}
