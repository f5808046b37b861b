package org.nastavnik.question;

import static org.nastavnik.question.CuratorQuestionProcess.QUESTION;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.nastavnik.calendar.WorkingCalendar;
import org.nastavnik.engine.form.FormContext;
import org.nastavnik.engine.form.RussianDate;
import org.nastavnik.engine.form.Submission;
import org.nastavnik.engine.form.TaskForm;
import org.nastavnik.organisation.Organisations;
import org.springframework.stereotype.Component;

/** Plans a seminar for a question, or lets one that is planned already cover it. */
@Component
class PlanSeminarForm implements TaskForm {

    private final Questions questions;
    private final Seminars seminars;
    private final Organisations organisations;
    private final WorkingCalendar calendar;

    PlanSeminarForm(Questions questions, Seminars seminars, Organisations organisations, WorkingCalendar calendar) {
        this.questions = questions;
        this.seminars = seminars;
        this.organisations = organisations;
        this.calendar = calendar;
    }

    @Override
    public String formId() {
        return "plan-seminar";
    }

    @Override
    public Map<String, ?> show(FormContext context) {
        List<Map<String, String>> planned = seminars.planned(organisations.municipalityOf(context.organisation())).stream()
                .map(each -> Map.of("value", String.valueOf(each.id()), "label", each.topic() + ", " + RussianDate.of(each.plannedOn()))).toList();
        List<Map<String, String>> plans = new ArrayList<>(List.of(Map.of("value", "own", "label", "Назначить новый")));
        if (!planned.isEmpty()) {
            plans.add(Map.of("value", "join", "label", "Включить в назначенный"));
        }
        return Map.of("question", QuestionText.of(questions.find(context.get(QUESTION))), "plans", plans, "plan", planned.isEmpty() ? "own" : "",
                "seminars", planned);
    }

    @Override
    public void submit(FormContext context, Submission submission) {
        long question = context.get(QUESTION);
        if ("join".equals(submission.text("plan"))) {
            questions.plan(question, submission.id("planned"));
            return;
        }
        LocalDate on = submission.date("seminarOn");
        if (on.isBefore(calendar.today(context.organisation()))) {
            throw submission.refuse("seminarOn", "этот день уже прошёл");
        }
        questions.plan(question, seminars.plan(organisations.municipalityOf(context.organisation()), submission.text("topic"), on,
                submission.text("mode"), submission.choices("audience"), context.processInstanceId()));
    }
}
