package org.nastavnik.selection;

import static org.nastavnik.programme.SchoolProgrammeProcess.PROGRAMME;

import java.util.List;
import java.util.Map;
import org.nastavnik.engine.form.FormContext;
import org.nastavnik.engine.form.Submission;
import org.nastavnik.engine.form.TaskForm;
import org.springframework.stereotype.Component;

/** The head chooses mentors among those who were heard, or asks to hear some of them again. */
@Component
class ApproveMentorsForm implements TaskForm {

    private static final Map<String, String> CERTIFICATES = Map.of("shown", "показана", "notRequired", "не требуется");

    private final Candidates candidates;
    private final Clearances clearances;

    ApproveMentorsForm(Candidates candidates, Clearances clearances) {
        this.candidates = candidates;
        this.clearances = clearances;
    }

    @Override
    public String formId() {
        return "approve-mentors";
    }

    @Override
    public Map<String, ?> show(FormContext context) {
        List<Candidate> offered = candidates.offered(context.get(PROGRAMME));
        Map<Long, String> certificates = clearances.of(offered.stream().map(Candidate::id).toList());
        return Map.of(
                "candidates", offered.stream().map(candidate -> row(candidate, certificates.get(candidate.id()))).toList(),
                "declined", candidates.declined(context.get(PROGRAMME)).stream().map(ApproveMentorsForm::declinedRow).toList(),
                "candidateOptions", offered.stream().map(ApproveMentorsForm::option).toList(),
                "chosen", offered.stream().filter(candidate -> candidate.interview().recommendation() == Recommendation.RECOMMEND)
                        .map(candidate -> String.valueOf(candidate.id())).toList());
    }

    private static Map<String, ?> row(Candidate candidate, String certificate) {
        Interview interview = candidate.interview();
        return Map.of("name", name(candidate), "points", interview.points(),
                "recommendation", interview.recommendation().title(),
                "certificate", certificate == null ? "не нужна" : CERTIFICATES.getOrDefault(certificate, "не представлена"),
                "limits", interview.limits() == null ? "" : interview.limits());
    }

    private static String name(Candidate candidate) {
        return candidate.mentor().person().label() + " (№ " + candidate.id() + ")";
    }

    private static Map<String, ?> declinedRow(Candidate candidate) {
        String reason = candidate.interview().reason();
        return Map.of("name", name(candidate), "reason", reason == null ? "не представлена справка" : reason);
    }

    private static Map<String, String> option(Candidate candidate) {
        return Map.of("value", String.valueOf(candidate.id()), "label", candidate.mentor().person().label());
    }

    @Override
    public void submit(FormContext context, Submission submission) {
        long programme = context.get(PROGRAMME);
        switch (submission.text("decision")) {
            case "approve" -> candidates.choose(programme, ids(submission, "chosen"));
            case "return" -> candidates.hearAgain(ids(submission, "again"));
            default -> candidates.chooseNobody(programme);
        }
    }

    private static List<Long> ids(Submission submission, String key) {
        return submission.choices(key).stream().map(Long::valueOf).toList();
    }
}
