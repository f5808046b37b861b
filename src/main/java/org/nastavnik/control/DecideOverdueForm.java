package org.nastavnik.control;

import static org.nastavnik.control.OverdueControlProcess.LATE_DUE;
import static org.nastavnik.control.OverdueControlProcess.LATE_TASK;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nastavnik.calendar.WorkingCalendar;
import org.nastavnik.engine.form.FormContext;
import org.nastavnik.engine.form.Submission;
import org.nastavnik.engine.form.TaskForm;
import org.nastavnik.engine.task.OpenTask;
import org.nastavnik.engine.task.OpenTasks;
import org.nastavnik.organisation.Staff;
import org.springframework.stereotype.Component;

/** The decision about a late task: remind, hand over, give it another day, or take it off control. */
@Component
class DecideOverdueForm implements TaskForm {

    private final OpenTasks tasks;
    private final ControlRegister register;
    private final Duties duties;
    private final Staff staff;
    private final WorkingCalendar calendar;
    private final TaskWords words;

    DecideOverdueForm(OpenTasks tasks, ControlRegister register, Duties duties, Staff staff, WorkingCalendar calendar, TaskWords words) {
        this.tasks = tasks;
        this.register = register;
        this.duties = duties;
        this.staff = staff;
        this.calendar = calendar;
        this.words = words;
    }

    @Override
    public String formId() {
        return "decide-overdue";
    }

    @Override
    public Map<String, ?> show(FormContext context) {
        Optional<OpenTask> late = tasks.find(context.get(LATE_TASK));
        List<String> sameDuty = late.map(duties::others).orElse(List.of());
        return Map.of("late", late.map(words::late).orElse("Задача уже выполнена."),
                "people", staff.serving(late.map(duties::place).orElse(context.organisation()), calendar.today(context.organisation())).stream()
                        .filter(person -> late.filter(task -> person.login().equals(task.performer())).isEmpty())
                        .map(person -> Map.of("value", person.login(), "label", person.fullName())).toList(),
                "sameDuty", sameDuty);
    }

    @Override
    public void submit(FormContext context, Submission submission) {
        LocalDate today = calendar.today(context.organisation());
        if (submission.has("newDate") && !submission.date("newDate").isAfter(today)) {
            throw submission.refuse("newDate", "выберите день после сегодняшнего");
        }
        if (submission.has("handUntil") && submission.date("handUntil").isBefore(today)) {
            throw submission.refuse("handUntil", "этот день уже прошёл");
        }
        register.decide(new Verdict(context.get(LATE_TASK), context.organisation(), submission.text("decision"), LocalDate.parse(context.get(LATE_DUE)),
                submission.date("newDate"), submission.has("note") ? submission.text("note") : submission.text("reason"), context.user(), today));
    }
}
