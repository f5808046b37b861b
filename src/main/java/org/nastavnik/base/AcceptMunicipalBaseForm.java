package org.nastavnik.base;

import static org.nastavnik.participant.ConsentPurpose.MUNICIPAL_BASE;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.nastavnik.engine.form.FormContext;
import org.nastavnik.engine.form.Submission;
import org.nastavnik.engine.form.TaskForm;
import org.nastavnik.organisation.Organisations;
import org.nastavnik.participant.Consents;
import org.nastavnik.participant.Mentor;
import org.nastavnik.participant.Mentors;
import org.nastavnik.participant.ThemeList;
import org.nastavnik.participant.Themes;
import org.nastavnik.programme.SchoolProgrammeProcess;
import org.springframework.stereotype.Component;

/** The specialist sees what the municipal base shows and nothing more: no birth date, no contact, no class. */
@Component
class AcceptMunicipalBaseForm implements TaskForm {

    private final Mentors mentors;
    private final Consents consents;
    private final Organisations organisations;
    private final Themes themes;

    AcceptMunicipalBaseForm(Mentors mentors, Consents consents, Organisations organisations, Themes themes) {
        this.mentors = mentors;
        this.consents = consents;
        this.organisations = organisations;
        this.themes = themes;
    }

    @Override
    public String formId() {
        return "accept-municipal-base";
    }

    @Override
    public Map<String, ?> show(FormContext context) {
        List<Mentor> sent = sent(context);
        List<Mentor> doubles = mentors.releasedElsewhere(sent.stream().map(Mentor::id).toList());
        Map<String, String> names = doubles.stream().map(mentor -> mentor.person().organisation()).distinct()
                .collect(Collectors.toMap(code -> code, code -> organisations.find(code).orElseThrow().shortName()));
        ThemeList list = themes.of(context.organisation());
        return Map.of("mentors", sent.stream().map(mentor -> ApproveMentorBaseForm.row(mentor, list)).toList(),
                "duplicates", doubles.stream().map(mentor -> Cells.of("person", mentor.person().name().full(),
                        "organisation", names.get(mentor.person().organisation()))).toList());
    }

    @Override
    public void submit(FormContext context, Submission submission) {
        if (!submission.returned()) {
            mentors.release(sent(context).stream().map(Mentor::id).toList());
        }
    }

    /** Whoever has withdrawn the consent meanwhile is not among them. */
    private List<Mentor> sent(FormContext context) {
        List<Mentor> sent = mentors.sent(context.get(SchoolProgrammeProcess.PROGRAMME));
        Set<Long> agreeing = consents.valid(sent.stream().map(mentor -> mentor.person().id()).toList(), MUNICIPAL_BASE);
        return sent.stream().filter(mentor -> agreeing.contains(mentor.person().id())).toList();
    }
}
