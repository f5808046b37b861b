package org.nastavnik.control;

import static org.nastavnik.control.ControlRegister.Step;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.RuntimeService;
import org.nastavnik.calendar.SchoolYear;
import org.nastavnik.calendar.WorkingCalendar;
import org.nastavnik.engine.RuleTables;
import org.nastavnik.engine.task.Deadlines;
import org.nastavnik.engine.task.OpenTask;
import org.nastavnik.engine.task.OpenTasks;
import org.nastavnik.organisation.StaffChanges;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one mechanism over the due dates of all tasks: asks the decision table {@code reminder-policy} what to do about each
 * task that is due soon or late, reminds its performer, raises its priority, and puts late ones before those who decide.
 * May run as often as wanted: each step is taken once per task and deadline.
 */
@Component
public class OverdueControl {

    private static final String POLICY = "reminder-policy";
    private static final Duration AHEAD = Duration.ofDays(14);
    private static final int PAGE = 1000;
    private static final String NOBODY = "none";
    /** Questions about late tasks are themselves not put before somebody else. */
    private static final Set<String> QUESTIONS = Set.of("Task_DecideOverdue", "Task_DecideExtension");

    private final OpenTasks tasks;
    private final Deadlines deadlines;
    private final ControlRegister register;
    private final RuleTables rules;
    private final WorkingCalendar calendar;
    private final StaffChanges staff;
    private final RuntimeService processes;
    private final Clock clock;

    OverdueControl(OpenTasks tasks, Deadlines deadlines, ControlRegister register, RuleTables rules, WorkingCalendar calendar,
                   StaffChanges staff, RuntimeService processes, Clock clock) {
        this.tasks = tasks;
        this.deadlines = deadlines;
        this.register = register;
        this.rules = rules;
        this.calendar = calendar;
        this.staff = staff;
        this.processes = processes;
        this.clock = clock;
    }

    /** Follows the dates of posts and of tasks as they are now. Does nothing while another node is at it. */
    @Transactional
    public void run() {
        if (!register.alone()) {
            return;
        }
        staff.followDates();
        OpenTask last = null;
        List<OpenTask> page;
        do {
            page = tasks.dueUntil(clock.instant().plus(AHEAD), last, PAGE);
            control(page);
            last = page.isEmpty() ? null : page.get(page.size() - 1);
        } while (page.size() == PAGE);
    }

    private void control(List<OpenTask> page) {
        List<String> ids = page.stream().map(OpenTask::id).toList();
        Set<String> taken = register.taken(ids);
        Set<String> dropped = register.dropped(ids);
        List<Step> steps = new ArrayList<>();
        List<Step> escalations = new ArrayList<>();
        Map<String, Integer> priorities = new HashMap<>();
        for (OpenTask task : page) {
            LocalDate due = task.dueOn(calendar.zone(task.organisation()));
            if (!dropped.contains(task.id() + "/" + due)) {
                Map<String, Object> rule = rule(task, due);
                raise(task, ((Number) rule.get("priority")).intValue(), priorities);
                add(steps, taken, new Step(task.id(), task.organisation(), due, (String) rule.get("remind"), task.performer()));
                add(escalations, taken, new Step(task.id(), task.organisation(), due, escalation(task, rule), null));
            }
        }
        steps.addAll(escalations);
        register.take(steps);
        escalations.forEach(this::ask);
        deadlines.prioritise(priorities);
    }

    private Map<String, Object> rule(OpenTask task, LocalDate due) {
        LocalDate today = calendar.today(task.organisation());
        return rules.first(POLICY, Map.of("offset", calendar.offset(due, today, task.organisation()),
                "overdue", calendar.isOverdue(due, today, task.organisation()), "who", task.group() == null ? "" : task.group())).orElseThrow();
    }

    private static String escalation(OpenTask task, Map<String, Object> rule) {
        String group = (String) rule.get("escalateTo");
        return NOBODY.equals(group) || QUESTIONS.contains(task.key()) ? null : group;
    }

    private static void raise(OpenTask task, int priority, Map<String, Integer> priorities) {
        if (priority > task.priority()) {
            priorities.put(task.id(), priority);
        }
    }

    private void add(List<Step> steps, Set<String> taken, Step step) {
        boolean today = step.step() != null && calendar.isWorkingDay(calendar.today(step.organisation()), step.organisation());
        if (today && !taken.contains(step.key())) {
            steps.add(step);
        }
    }

    private void ask(Step step) {
        String key = step.organisation() + "/" + SchoolYear.of(step.dueOn()) + "/" + OverdueControlProcess.KEY + "-" + step.task();
        register.startedBy(step, processes.startProcessInstanceByKey(OverdueControlProcess.KEY, key, Map.of(
                "organisation", step.organisation(), OverdueControlProcess.LATE_TASK.name(), step.task(),
                OverdueControlProcess.LATE_DUE.name(), step.dueOn().toString(), OverdueControlProcess.ESCALATED_TO.name(), step.step())).getId());
    }
}
