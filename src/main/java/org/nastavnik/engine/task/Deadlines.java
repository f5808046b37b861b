package org.nastavnik.engine.task;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.nastavnik.calendar.WorkingCalendar;
import org.nastavnik.engine.task.CountedDeadlines.Counted;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes due dates and priorities of open tasks, with the engine's own rights. A task that is gone is left alone. */
@Component
public class Deadlines {

    private static final int PAGE = 1000;

    private final CountedDeadlines counted;
    private final TaskChanges changes;
    private final TaskService tasks;
    private final WorkingCalendar calendar;

    Deadlines(CountedDeadlines counted, TaskChanges changes, TaskService tasks, WorkingCalendar calendar) {
        this.counted = counted;
        this.changes = changes;
        this.tasks = tasks;
        this.calendar = calendar;
    }

    /** Sets the day that a person decided on; the priority is ordinary again, the calendar moves this date no more. */
    public void set(String taskId, String organisation, LocalDate due) {
        counted.remove(taskId);
        changes.make(Map.of(taskId, DueDay.end(due, calendar.zone(organisation))), (id, date) -> {
            tasks.setDueDate(id, date);
            tasks.setPriority(id, Task.PRIORITY_NORMAL);
        });
    }

    /** @param priorities by task id, 0 to 100 */
    public void prioritise(Map<String, Integer> priorities) {
        changes.make(priorities, tasks::setPriority);
    }

    /**
     * Counts the due dates of all open tasks anew, to be called when the calendar changed. Dates that the model or a person
     * set are kept.
     *
     * @return the tasks whose due date moved
     */
    @Transactional
    public List<MovedDeadline> recount() {
        List<MovedDeadline> moved = new ArrayList<>();
        String last = "";
        for (List<Counted> page = counted.after(last, PAGE); !page.isEmpty(); page = counted.after(last, PAGE)) {
            moved.addAll(recount(page));
            last = page.get(page.size() - 1).task();
        }
        return moved;
    }

    private List<MovedDeadline> recount(List<Counted> page) {
        List<MovedDeadline> moved = new ArrayList<>();
        Map<String, Date> dates = new HashMap<>();
        for (Counted task : page) {
            ZoneId zone = calendar.zone(task.organisation());
            LocalDate before = DueDay.of(task.due().toInstant(), zone);
            LocalDate after = calendar.plusWorkingDays(task.countedFrom(), task.workingDays(), task.organisation());
            if (!after.equals(before)) {
                moved.add(new MovedDeadline(task.task(), task.name(), task.organisation(), before, after));
                dates.put(task.task(), DueDay.end(after, zone));
            }
        }
        changes.make(dates, tasks::setDueDate);
        return moved;
    }
}
