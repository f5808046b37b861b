package org.nastavnik.engine.form;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.nastavnik.calendar.WorkingCalendar;
import org.nastavnik.engine.EngineRights;
import org.nastavnik.engine.ModelBean;

/**
 * The due date of a paper that came back from its reviewer. The clock of the drafter stands still while the paper is with the
 * reviewer: the working days that were left at submission are left again. Used as due date of a drafting task.
 */
@ModelBean("returnedTerm")
public class ReturnedTerm {

    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59);

    private final TaskRecords records;
    private final WorkingCalendar calendar;

    ReturnedTerm(TaskRecords records, WorkingCalendar calendar) {
        this.records = records;
        this.calendar = calendar;
    }

    /**
     * @param least working days that a correction gets at least
     * @return null when the task was not sent back: then the table of deadlines decides
     */
    public Date of(DelegateExecution execution, int least) {
        return of(execution, least, null);
    }

    /** @param first the due date when the task was not sent back; null leaves it to the table of deadlines */
    public Date orElse(DelegateExecution execution, int least, Date first) {
        Date again = of(execution, least);
        return again == null ? first : again;
    }

    /** @param subject whom this instance of a repeated task is about */
    public Date of(DelegateExecution execution, int least, Long subject) {
        return records.sentBack(execution.getProcessInstanceId(), execution.getCurrentActivityId(), subject)
                .flatMap(task -> EngineRights.use(() -> Optional.ofNullable(execution.getProcessEngineServices().getHistoryService()
                        .createHistoricTaskInstanceQuery().taskId(task).finished().singleResult())))
                .filter(draft -> draft.getDueDate() != null)
                .map(draft -> again(draft, least, execution.getTenantId())).orElse(null);
    }

    private Date again(HistoricTaskInstance draft, int least, String organisation) {
        ZoneId zone = calendar.zone(organisation);
        int left = calendar.workingDaysBetween(day(draft.getEndTime(), zone), day(draft.getDueDate(), zone), organisation);
        LocalDate due = calendar.plusWorkingDays(calendar.today(organisation), Math.max(least, left), organisation);
        return Date.from(due.atTime(END_OF_DAY).atZone(zone).toInstant());
    }

    private static LocalDate day(Date moment, ZoneId zone) {
        return LocalDate.ofInstant(moment.toInstant(), zone);
    }
}
