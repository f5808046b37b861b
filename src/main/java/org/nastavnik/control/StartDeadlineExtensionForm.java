package org.nastavnik.control;

import static org.nastavnik.control.DeadlineExtensionProcess.DECIDED_BY;
import static org.nastavnik.control.DeadlineExtensionProcess.KEY;
import static org.nastavnik.control.OverdueControlProcess.LATE_DUE;
import static org.nastavnik.control.OverdueControlProcess.LATE_TASK;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nastavnik.calendar.SchoolYear;
import org.nastavnik.calendar.WorkingCalendar;
import org.nastavnik.engine.RuleTables;
import org.nastavnik.engine.form.FormContext;
import org.nastavnik.engine.form.Submission;
import org.nastavnik.engine.form.TaskForm;
import org.nastavnik.engine.task.OpenTask;
import org.nastavnik.engine.task.OpenTasks;
import org.nastavnik.organisation.Organisations;
import org.springframework.stereotype.Component;

/** A performer asks for a later day for one of their own open tasks. */
@Component
class StartDeadlineExtensionForm implements TaskForm {

    private static final String POLICY = "extension-policy";

    private final OpenTasks tasks;
    private final ControlRegister register;
    private final RuleTables rules;
    private final Organisations organisations;
    private final WorkingCalendar calendar;
    private final TaskWords words;

    StartDeadlineExtensionForm(OpenTasks tasks, ControlRegister register, RuleTables rules, Organisations organisations,
                               WorkingCalendar calendar, TaskWords words) {
        this.tasks = tasks;
        this.register = register;
        this.rules = rules;
        this.organisations = organisations;
        this.calendar = calendar;
        this.words = words;
    }

    @Override
    public String formId() {
        return "start-deadline-extension";
    }

    @Override
    public Map<String, ?> show(FormContext context) {
        List<OpenTask> own = tasks.of(context.user());
        List<Map<String, String>> places = own.stream().map(OpenTask::organisation).distinct().flatMap(code -> organisations.find(code).stream())
                .map(place -> Map.of("value", place.code(), "label", place.shortName())).toList();
        Map<String, Object> values = new HashMap<>();
        values.put("organisations", places);
        values.put("organisation", places.size() == 1 ? places.get(0).get("value") : null);
        values.put("tasks", own.stream().map(task -> Map.of("value", task.id(), "label", words.choice(task), "place", task.organisation())).toList());
        return values;
    }

    @Override
    public void submit(FormContext context, Submission submission) {
        OpenTask task = tasks.find(submission.text("task")).orElseThrow(() -> submission.refuse("task", "задача уже выполнена"));
        if (!task.organisation().equals(context.organisation())) {
            throw submission.refuse("organisation", "задача относится к другой организации");
        }
        LocalDate due = words.due(task);
        if (!submission.date("wanted").isAfter(due)) {
            throw submission.refuse("wanted", "выберите день после срока " + TaskWords.day(due));
        }
        if (register.isAsked(task.id())) {
            throw submission.refuse("task", "о переносе этого срока уже попросили, решения ещё нет");
        }
        String decidedBy = (String) rules.first(POLICY, Map.of("task", task.key(), "who", task.group() == null ? "" : task.group(),
                        "acceptor", tasks.acceptor(task.id()).orElse("")))
                .map(rule -> rule.get("decidedBy")).orElse(null);
        if (decidedBy == null) {
            throw submission.refuse("task", "срок этой задачи не переносится");
        }
        register.ask(task.id(), task.organisation(), new ControlRegister.Request(0, due, submission.date("wanted"), submission.text("reason"),
                context.user(), calendar.today(task.organisation())), context.processInstanceId());
        context.set(LATE_TASK, task.id());
        context.set(LATE_DUE, due.toString());
        context.set(DECIDED_BY, decidedBy);
        context.businessKey(task.organisation() + "/" + SchoolYear.of(due) + "/" + KEY + "-" + task.id());
    }
}
