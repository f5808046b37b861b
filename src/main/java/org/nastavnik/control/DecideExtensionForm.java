package org.nastavnik.control;

import static org.nastavnik.control.OverdueControlProcess.LATE_TASK;

import java.time.LocalDate;
import java.util.Map;
import org.nastavnik.calendar.WorkingCalendar;
import org.nastavnik.engine.form.FormContext;
import org.nastavnik.engine.form.Markdown;
import org.nastavnik.engine.form.PersonNames;
import org.nastavnik.engine.form.Submission;
import org.nastavnik.engine.form.TaskForm;
import org.nastavnik.engine.task.OpenTasks;
import org.springframework.stereotype.Component;

/** Grants another day, the wanted one or a different one, or refuses; both days stay visible at the task. */
@Component
class DecideExtensionForm implements TaskForm {

    private final OpenTasks tasks;
    private final ControlRegister register;
    private final WorkingCalendar calendar;
    private final TaskWords words;
    private final PersonNames people;

    DecideExtensionForm(OpenTasks tasks, ControlRegister register, WorkingCalendar calendar, TaskWords words, PersonNames people) {
        this.tasks = tasks;
        this.register = register;
        this.calendar = calendar;
        this.words = words;
        this.people = people;
    }

    @Override
    public String formId() {
        return "decide-extension";
    }

    @Override
    public Map<String, ?> show(FormContext context) {
        ControlRegister.Request request = register.request(context.processInstanceId());
        return Map.of("request", tasks.find(context.get(LATE_TASK)).map(words::late).orElse("Задача уже выполнена.")
                        + "\n\n> " + Markdown.escape(people.of(request.requestedBy())) + " просит перенести срок на " + TaskWords.day(request.wanted())
                        + ": " + Markdown.escape(request.reason()),
                "newDate", request.wanted());
    }

    @Override
    public void submit(FormContext context, Submission submission) {
        ControlRegister.Request request = register.request(context.processInstanceId());
        LocalDate today = calendar.today(context.organisation());
        boolean granted = "grant".equals(submission.text("decision"));
        if (granted && !submission.date("newDate").isAfter(request.dueBefore())) {
            throw submission.refuse("newDate", "выберите день после срока " + TaskWords.day(request.dueBefore()));
        }
        register.decide(new Verdict(context.get(LATE_TASK), context.organisation(), granted ? "extend" : "refuse", request.dueBefore(),
                granted ? submission.date("newDate") : null, granted ? request.reason() : submission.text("reason"), context.user(), today));
        register.settle(context.get(LATE_TASK), today);
    }
}
