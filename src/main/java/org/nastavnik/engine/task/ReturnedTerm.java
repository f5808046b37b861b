package org.nastavnik.engine.task;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.nastavnik.calendar.WorkingCalendar;
import org.nastavnik.engine.EngineRights;
import org.nastavnik.engine.ModelBean;

/**
 * The due date of a paper that came back from its reviewer. The clock of the drafter stands still while the paper is with the
 * reviewer: the working days that were left at submission are left again. Used as due date of a task of one instance.
 */
@ModelBean("returnedTerm")
public class ReturnedTerm {

    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59);

    private final WorkingCalendar calendar;

    ReturnedTerm(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    /**
     * @param least working days that a correction gets at least
     * @return null when the task appears for the first time: then the table of deadlines decides
     */
    public Date of(DelegateExecution execution, int least) {
        List<HistoricTaskInstance> earlier = EngineRights.use(() -> earlier(execution));
        if (earlier.isEmpty() || earlier.get(0).getDueDate() == null) {
            return null;
        }
        String organisation = execution.getTenantId();
        ZoneId zone = calendar.zone(organisation);
        int left = calendar.workingDaysBetween(day(earlier.get(0).getEndTime(), zone), day(earlier.get(0).getDueDate(), zone), organisation);
        LocalDate due = calendar.plusWorkingDays(calendar.today(organisation), Math.max(least, left), organisation);
        return Date.from(due.atTime(END_OF_DAY).atZone(zone).toInstant());
    }

    private static List<HistoricTaskInstance> earlier(DelegateExecution execution) {
        HistoryService history = execution.getProcessEngineServices().getHistoryService();
        return history.createHistoricTaskInstanceQuery().processInstanceId(execution.getProcessInstanceId())
                .taskDefinitionKey(execution.getCurrentActivityId()).finished()
                .orderByHistoricTaskInstanceEndTime().desc().listPage(0, 1);
    }

    private static LocalDate day(Date moment, ZoneId zone) {
        return LocalDate.ofInstant(moment.toInstant(), zone);
    }
}
