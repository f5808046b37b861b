package org.nastavnik.question;

import static org.nastavnik.question.CuratorQuestionProcess.QUESTION;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.nastavnik.calendar.WorkingCalendar;
import org.nastavnik.engine.EngineRights;
import org.nastavnik.engine.form.FormContext;
import org.nastavnik.engine.form.Markdown;
import org.nastavnik.engine.form.RussianDate;
import org.nastavnik.engine.form.Submission;
import org.nastavnik.engine.form.TaskForm;
import org.nastavnik.participant.KnownNames;
import org.springframework.stereotype.Component;

/** What became of a seminar, for all questions that it covers. */
@Component
class HoldSeminarForm implements TaskForm {

    private final Questions questions;
    private final Seminars seminars;
    private final KnownNames names;
    private final WorkingCalendar calendar;
    private final RuntimeService processes;

    HoldSeminarForm(Questions questions, Seminars seminars, KnownNames names, WorkingCalendar calendar, RuntimeService processes) {
        this.questions = questions;
        this.seminars = seminars;
        this.names = names;
        this.calendar = calendar;
        this.processes = processes;
    }

    @Override
    public String formId() {
        return "hold-seminar";
    }

    @Override
    public Map<String, ?> show(FormContext context) {
        Seminar seminar = seminars.find(questions.find(context.get(QUESTION)).seminar());
        List<Question> covered = questions.at(seminar.id());
        return Map.of("about", "**" + Markdown.escape(seminar.topic()) + "**, " + RussianDate.of(seminar.plannedOn()) + ", " + seminar.modeTitle()
                + ". Вопросов кураторов: " + covered.size() + ".\n\n"
                + covered.stream().map(QuestionText::of).collect(Collectors.joining("\n\n")), "heldOn", seminar.plannedOn());
    }

    @Override
    public void submit(FormContext context, Submission submission) {
        long seminar = questions.find(context.get(QUESTION)).seminar();
        String became = submission.text("seminar");
        if ("moved".equals(became)) {
            if (submission.date("seminarOn").isBefore(calendar.today(context.organisation()))) {
                throw submission.refuse("seminarOn", "этот день уже прошёл");
            }
            seminars.move(seminar, submission.date("seminarOn"));
            return;
        }
        List<String> covered = questions.at(seminar).stream().map(Question::processInstance).filter(instance -> !instance.equals(context.processInstanceId())).toList();
        if ("cancelled".equals(became)) {
            seminars.cancel(seminar, submission.text("reason"));
            questions.takeOff(seminar);
        } else {
            if (submission.date("heldOn").isAfter(calendar.today(context.organisation()))) {
                throw submission.refuse("heldOn", "этот день ещё не наступил");
            }
            if (submission.yes("publish") && names.of(context.organisation()).foundIn(submission.text("answer"))) {
                throw submission.refuse("answer", "названо имя человека; для публикации напишите роль, например «наставник»");
            }
            seminars.hold(seminar, submission.date("heldOn"), submission.whole("attendance"), submission.text("present"), submission.text("link"),
                    submission.yes("publish") ? submission.text("answer") : null);
            questions.answerAt(seminar, submission.text("answer"));
        }
        covered.forEach(instance -> EngineRights.use(() -> processes.createMessageCorrelation(CuratorQuestionProcess.SEMINAR_ENDED)
                .processInstanceId(instance).setVariable(CuratorQuestionProcess.SEMINAR.name(), became).correlate()));
    }
}
