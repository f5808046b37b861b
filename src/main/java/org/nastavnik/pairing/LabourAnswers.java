package org.nastavnik.pairing;

import java.util.HashMap;
import java.util.Map;
import org.nastavnik.eligibility.LabourPaper;
import org.nastavnik.engine.form.Submission;

/** The part of the form about papers of a teacher who mentors a teacher. They may come later: the order waits for them, not the consent. */
final class LabourAnswers {

    private LabourAnswers() {
    }

    static LabourPaper read(Submission submission) {
        return new LabourPaper(submission.yes("inFunction"), submission.text("ground"), submission.date("consentOn"),
                submission.text("addendumNumber"), submission.date("addendumOn"), submission.decimal("supplement"), submission.text("noSupplementGround"));
    }

    static Map<String, Object> shown(LabourPaper paper) {
        Map<String, Object> values = new HashMap<>();
        values.put("inFunction", paper.inFunction());
        values.put("ground", paper.ground());
        values.put("consentOn", paper.consentOn());
        values.put("addendumNumber", paper.addendumNumber());
        values.put("addendumOn", paper.addendumOn());
        values.put("supplement", paper.supplement());
        values.put("noSupplementGround", paper.noSupplementGround());
        return values;
    }
}
