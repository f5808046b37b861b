package org.nastavnik.base;

import static org.nastavnik.participant.ConsentPurpose.MUNICIPAL_BASE;
import static org.nastavnik.participant.MentorState.ADMITTED;
import static org.nastavnik.participant.MentorState.IN_BASE;
import static org.nastavnik.participant.MentorState.SELECTED;
import static org.nastavnik.participant.MentorState.TRAINED;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nastavnik.engine.form.FormContext;
import org.nastavnik.engine.form.Submission;
import org.nastavnik.engine.form.TaskForm;
import org.nastavnik.participant.Consents;
import org.nastavnik.participant.Mentor;
import org.nastavnik.participant.Mentors;
import org.nastavnik.programme.SchoolProgrammeProcess;
import org.springframework.stereotype.Component;

/** Whom the organisation lends: of its own mentors those who consented to the municipal base are offered, not those whom it has borrowed itself. */
@Component
class SendToMunicipalBaseForm implements TaskForm {

    private final Mentors mentors;
    private final Consents consents;

    SendToMunicipalBaseForm(Mentors mentors, Consents consents) {
        this.mentors = mentors;
        this.consents = consents;
    }

    @Override
    public String formId() {
        return "send-to-municipal-base";
    }

    @Override
    public Map<String, ?> show(FormContext context) {
        long programme = context.get(SchoolProgrammeProcess.PROGRAMME);
        List<Mentor> base = mentors.ofProgramme(programme, IN_BASE, SELECTED, TRAINED, ADMITTED).stream()
                .filter(mentor -> mentor.person().organisation().equals(context.organisation())).toList();
        Set<Long> agreeing = consents.valid(base.stream().map(mentor -> mentor.person().id()).toList(), MUNICIPAL_BASE);
        List<Map<String, String>> offered = base.stream().filter(mentor -> agreeing.contains(mentor.person().id()))
                .map(mentor -> Options.option(String.valueOf(mentor.id()), mentor.person().label())).toList();
        return Map.of("offered", offered, "atHome", base.size() - offered.size(),
                "released", mentors.sent(programme).stream().map(mentor -> String.valueOf(mentor.id())).toList());
    }

    @Override
    public void submit(FormContext context, Submission submission) {
        List<Long> released = submission.choices("released").stream().map(Long::valueOf).toList();
        if (released.isEmpty() != submission.yes("noneReleased")) {
            throw submission.refuse("noneReleased", released.isEmpty() ? "отметьте, кого передаём, или что не передаём никого"
                    : "наставники выбраны: снимите отметку");
        }
        mentors.send(context.get(SchoolProgrammeProcess.PROGRAMME), released);
        context.set(MentorBaseProcess.MENTORS_RELEASED, released.size());
    }
}
