package org.nastavnik.question;

import static org.nastavnik.question.CuratorQuestionProcess.KEY;
import static org.nastavnik.question.CuratorQuestionProcess.QUESTION;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.nastavnik.calendar.SchoolYear;
import org.nastavnik.calendar.WorkingCalendar;
import org.nastavnik.engine.form.FormContext;
import org.nastavnik.engine.form.Submission;
import org.nastavnik.engine.form.TaskForm;
import org.nastavnik.organisation.Organisation;
import org.nastavnik.organisation.Organisations;
import org.springframework.stereotype.Component;

/** A question to the department, after a look at what was answered before. */
@Component
class AskQuestionForm implements TaskForm {

    private final Questions questions;
    private final Organisations organisations;
    private final WorkingCalendar calendar;

    AskQuestionForm(Questions questions, Organisations organisations, WorkingCalendar calendar) {
        this.questions = questions;
        this.organisations = organisations;
        this.calendar = calendar;
    }

    @Override
    public String formId() {
        return "start-curator-question";
    }

    @Override
    public Map<String, ?> show(FormContext context) {
        List<Organisation> own = organisations.running().stream().filter(each -> context.reaches(each.code())).toList();
        return Map.of("organisations", own.stream().map(each -> Map.of("value", each.code(), "label", each.shortName())).toList(),
                "organisation", own.size() == 1 ? own.get(0).code() : "",
                "published", questions.published(own.stream().map(Organisation::municipality).distinct().toList()).stream()
                        .map(each -> Map.of("theme", Theme.title(each.theme()), "question", each.question(), "answer", each.answer())).toList());
    }

    @Override
    public void submit(FormContext context, Submission submission) {
        LocalDate today = calendar.today(context.organisation());
        long question = questions.ask(context.organisation(), context.user(), today, submission.text("theme"), submission.text("text"),
                submission.yes("wantsSeminar"), context.processInstanceId());
        context.set(QUESTION, question);
        context.businessKey(context.organisation() + "/" + SchoolYear.of(today) + "/" + KEY + "-" + question);
    }
}
