package org.nastavnik.base;

import static org.nastavnik.base.MenteeBaseProcess.INVITATIONS_WIDENED;
import static org.nastavnik.survey.Audience.PARENTS;
import static org.nastavnik.survey.Audience.PUPILS;
import static org.nastavnik.survey.Audience.STUDENTS;
import static org.nastavnik.survey.Audience.TEACHERS;
import static org.nastavnik.survey.Audience.YOUNG_SPECIALISTS;

import java.util.Map;
import org.nastavnik.engine.form.FormContext;
import org.nastavnik.engine.form.Submission;
import org.nastavnik.engine.form.TaskForm;
import org.nastavnik.survey.Audience;
import org.springframework.stereotype.Component;

/** Nobody came: the curator invites more widely, or leaves the decision to the head. */
@Component
class WidenInvitationForm implements TaskForm {

    @Override
    public String formId() {
        return "widen-invitation";
    }

    @Override
    public Map<String, ?> show(FormContext context) {
        return Map.of("audienceOptions", Audience.options(PUPILS, PARENTS, TEACHERS, YOUNG_SPECIALISTS, STUDENTS),
                "round", context.get(INVITATIONS_WIDENED) + 1);
    }

    @Override
    public void submit(FormContext context, Submission submission) {
        if ("goOn".equals(submission.text("invitation"))) {
            context.set(INVITATIONS_WIDENED, context.get(INVITATIONS_WIDENED) + 1);
        }
    }
}
