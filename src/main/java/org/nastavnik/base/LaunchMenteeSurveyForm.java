package org.nastavnik.base;

import static org.nastavnik.survey.Audience.PARENTS;
import static org.nastavnik.survey.Audience.PUPILS;
import static org.nastavnik.survey.Audience.STUDENTS;
import static org.nastavnik.survey.Audience.TEACHERS;
import static org.nastavnik.survey.Audience.YOUNG_SPECIALISTS;

import java.util.HashMap;
import java.util.Map;
import org.nastavnik.engine.form.FormContext;
import org.nastavnik.engine.form.Submission;
import org.nastavnik.engine.form.TaskForm;
import org.nastavnik.engine.form.TaskRecords;
import org.nastavnik.survey.Audience;
import org.springframework.stereotype.Component;

/** The first invitation of mentees, begun with those whom the forms of the programme are for, and each further one with the audiences that were chosen for it. */
@Component
class LaunchMenteeSurveyForm implements TaskForm {

    private final SurveyLaunch launch;
    private final Terms terms;
    private final TaskRecords records;

    LaunchMenteeSurveyForm(SurveyLaunch launch, Terms terms, TaskRecords records) {
        this.launch = launch;
        this.terms = terms;
        this.records = records;
    }

    @Override
    public String formId() {
        return "launch-mentee-survey";
    }

    @Override
    public Map<String, ?> show(FormContext context) {
        Map<String, Object> values = new HashMap<>(launch.usual(context));
        values.put("audiences", UsualAudiences.ofMentees(launch.programme(context)));
        values.put("audienceOptions", Audience.options(PUPILS, PARENTS, TEACHERS, YOUNG_SPECIALISTS, STUDENTS));
        records.latest(context.processInstanceId(), MenteeBaseProcess.WIDEN_INVITATION, null)
                .ifPresent(widened -> values.put("audiences", widened.answers().get("audiences")));
        return values;
    }

    @Override
    public void submit(FormContext context, Submission submission) {
        launch.launch(context, submission, Side.MENTEE, submission.choices("audiences"));
        terms.listOpens(context);
    }
}
