package org.nastavnik.base;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nastavnik.engine.form.FormContext;
import org.nastavnik.engine.form.Submission;
import org.nastavnik.engine.form.TaskForm;
import org.nastavnik.programme.Programme;
import org.nastavnik.survey.Audience;
import org.springframework.stereotype.Component;

/** Where mentors are looked for, inside and outside, and how they answer. */
@Component
class InviteMentorsForm implements TaskForm {

    private final SurveyLaunch launch;
    private final Terms terms;

    InviteMentorsForm(SurveyLaunch launch, Terms terms) {
        this.launch = launch;
        this.terms = terms;
    }

    @Override
    public String formId() {
        return "invite-mentors";
    }

    @Override
    public Map<String, ?> show(FormContext context) {
        Programme programme = launch.programme(context);
        Map<String, Object> values = new HashMap<>(launch.usual(context));
        values.put("insideOptions", Audience.options(Audience.PUPILS, Audience.TEACHERS));
        values.put("insideSources", UsualAudiences.ofMentorsInside(programme));
        values.put("outsideOptions", Audience.options(Audience.GRADUATES, Audience.PARENTS, Audience.ENTERPRISES, Audience.STUDENTS));
        values.put("outsideSources", UsualAudiences.ofMentorsOutside(programme));
        return values;
    }

    @Override
    public void submit(FormContext context, Submission submission) {
        List<String> audiences = new ArrayList<>(submission.choices("insideSources"));
        audiences.addAll(submission.choices("outsideSources"));
        if (audiences.isEmpty()) {
            throw submission.refuse("insideSources", "отметьте, где ищем наставников: внутри организации или вне её");
        }
        launch.launch(context, submission, Side.MENTOR, audiences);
        terms.listOpens(context);
    }
}
