package org.nastavnik.completion;

import static org.nastavnik.programme.SchoolProgrammeProcess.PROGRAMME;
import static org.nastavnik.questionnaire.QuestionnaireKind.EXIT_MENTEE;
import static org.nastavnik.questionnaire.QuestionnaireKind.EXIT_MENTOR;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.nastavnik.calendar.WorkingCalendar;
import org.nastavnik.engine.form.FormContext;
import org.nastavnik.engine.form.Submission;
import org.nastavnik.engine.form.TaskForm;
import org.nastavnik.questionnaire.QuestionnaireKind;
import org.nastavnik.questionnaire.Questionnaires;
import org.springframework.stereotype.Component;

/** The numbers of the exit survey. How many were asked is known: all who worked in pairs. */
@Component
class RunExitSurveyForm implements TaskForm {

    /** Lowest answer on the scale of 1–10 that counts as satisfied. */
    private static final int SATISFIED = 8;

    private final WorkedPeople people;
    private final Questionnaires questionnaires;
    private final ExitSurveys surveys;
    private final WorkingCalendar calendar;

    RunExitSurveyForm(WorkedPeople people, Questionnaires questionnaires, ExitSurveys surveys, WorkingCalendar calendar) {
        this.people = people;
        this.questionnaires = questionnaires;
        this.surveys = surveys;
        this.calendar = calendar;
    }

    @Override
    public String formId() {
        return "run-exit-survey";
    }

    @Override
    public Map<String, ?> show(FormContext context) {
        List<WorkedPerson> worked = people.of(context.get(PROGRAMME));
        Map<String, Object> values = new HashMap<>();
        values.put("menteesAsked", count(worked, person -> person.mentee() != null));
        values.put("mentorsAsked", count(worked, person -> person.mentor() != null));
        answered(context, EXIT_MENTEE).ifPresent(answered -> {
            values.put("menteesAnswered", answered.all());
            values.put("menteesSatisfied", answered.atLeast());
        });
        answered(context, EXIT_MENTOR).ifPresent(answered -> {
            values.put("mentorsAnswered", answered.all());
            values.put("mentorsSatisfied", answered.atLeast());
        });
        return values;
    }

    /** What was answered by links and on paper; the curator adds what came another way. */
    private Optional<Questionnaires.Answered> answered(FormContext context, QuestionnaireKind kind) {
        return Optional.of(questionnaires.count(context.get(PROGRAMME), kind, "satisfaction", SATISFIED)).filter(answered -> answered.all() > 0);
    }

    @Override
    public void submit(FormContext context, Submission submission) {
        List<WorkedPerson> worked = people.of(context.get(PROGRAMME));
        int mentees = count(worked, person -> person.mentee() != null);
        int mentors = count(worked, person -> person.mentor() != null);
        atMost(submission, "menteesAnswered", mentees, "ответило больше, чем спрошено (" + mentees + ")");
        atMost(submission, "menteesSatisfied", submission.whole("menteesAnswered"), "довольных больше, чем ответивших");
        atMost(submission, "mentorsAnswered", mentors, "ответило больше, чем спрошено (" + mentors + ")");
        atMost(submission, "mentorsSatisfied", submission.whole("mentorsAnswered"), "довольных больше, чем ответивших");
        if (submission.date("closedOn").isAfter(calendar.today(context.organisation()))) {
            throw submission.refuse("closedOn", "дата ещё не наступила");
        }
        surveys.save(context.get(PROGRAMME), new ExitSurvey(submission.date("closedOn"),
                mentees, submission.whole("menteesAnswered"), submission.whole("menteesSatisfied"),
                mentors, submission.whole("mentorsAnswered"), submission.whole("mentorsSatisfied"), submission.text("missingReason")));
    }

    private static int count(List<WorkedPerson> worked, Predicate<WorkedPerson> side) {
        return (int) worked.stream().filter(side).count();
    }

    private static void atMost(Submission submission, String key, int most, String message) {
        if (submission.whole(key) > most) {
            throw submission.refuse(key, message);
        }
    }
}
