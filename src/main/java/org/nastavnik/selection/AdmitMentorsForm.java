package org.nastavnik.selection;

import static org.nastavnik.participant.MentorState.ADMITTED;
import static org.nastavnik.participant.MentorState.RESERVE;
import static org.nastavnik.programme.SchoolProgrammeProcess.PROGRAMME;
import static org.nastavnik.selection.MentorSelectionProcess.MENTORS_ADMITTED;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.nastavnik.engine.form.FormContext;
import org.nastavnik.engine.form.Submission;
import org.nastavnik.engine.form.TaskForm;
import org.nastavnik.participant.Mentors;
import org.springframework.stereotype.Component;

/** The head admits trained mentors to work; all others of this selection stay in reserve. */
@Component
class AdmitMentorsForm implements TaskForm {

    private static final Map<String, String> TESTS = Map.of("passed", "сдана", "failed", "не сдана", "none", "не было");

    private final TrainingResults results;
    private final Mentors mentors;

    AdmitMentorsForm(TrainingResults results, Mentors mentors) {
        this.results = results;
        this.mentors = mentors;
    }

    @Override
    public String formId() {
        return "admit-mentors";
    }

    @Override
    public Map<String, ?> show(FormContext context) {
        List<TrainingResult> all = results.of(context.get(PROGRAMME));
        List<TrainingResult> offered = all.stream().filter(TrainingResult::offered).toList();
        return Map.of(
                "results", all.stream().map(result -> Map.of("number", result.mentor().id(), "name", result.mentor().person().label(),
                        "hours", result.hours(), "test", TESTS.get(result.test()),
                        "offered", result.offered() ? "предложен" : "нет: " + result.reason())).toList(),
                "offeredOptions", offered.stream().map(result -> Map.of("value", String.valueOf(result.mentor().id()),
                        "label", result.mentor().person().label())).toList(),
                "admitted", offered.stream().map(result -> String.valueOf(result.mentor().id())).toList());
    }

    @Override
    public void submit(FormContext context, Submission submission) {
        List<Long> admitted = submission.choices("admitted").stream().map(Long::valueOf).toList();
        List<Long> others = new ArrayList<>(results.of(context.get(PROGRAMME)).stream().map(result -> result.mentor().id()).toList());
        others.removeAll(admitted);
        mentors.state(admitted, ADMITTED);
        mentors.state(others, RESERVE);
        context.set(MENTORS_ADMITTED, mentors.ofProgramme(context.get(PROGRAMME), ADMITTED).size());
    }
}
