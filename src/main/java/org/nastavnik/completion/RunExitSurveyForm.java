package org.nastavnik.completion;

import static org.nastavnik.programme.SchoolProgrammeProcess.PROGRAMME;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.nastavnik.calendar.WorkingCalendar;
import org.nastavnik.engine.form.FormContext;
import org.nastavnik.engine.form.Submission;
import org.nastavnik.engine.form.TaskForm;
import org.springframework.stereotype.Component;

/** The numbers of the exit survey. How many were asked is known: all who worked in pairs. */
@Component
class RunExitSurveyForm implements TaskForm {

    private final WorkedPeople people;
    private final ExitSurveys surveys;
    private final WorkingCalendar calendar;

    RunExitSurveyForm(WorkedPeople people, ExitSurveys surveys, WorkingCalendar calendar) {
        this.people = people;
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
        return Map.of("menteesAsked", count(worked, person -> person.mentee() != null), "mentorsAsked", count(worked, person -> person.mentor() != null));
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
