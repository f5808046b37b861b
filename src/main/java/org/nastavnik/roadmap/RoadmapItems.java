package org.nastavnik.roadmap;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Date;
import java.util.List;
import org.nastavnik.calendar.WorkingCalendar;
import org.nastavnik.engine.ModelBean;
import org.nastavnik.execution.Quarters;

/** What the models of roadmaps ask about their items and dates. */
@ModelBean("roadmapItems")
public class RoadmapItems {

    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private final ItemExecutions executions;
    private final WorkingCalendar calendar;

    RoadmapItems(ItemExecutions executions, WorkingCalendar calendar) {
        this.executions = executions;
        this.calendar = calendar;
    }

    /** Ids of the executions that have no process of their own yet. */
    public List<Long> ofRoadmap(long roadmap) {
        return executions.notBegun(roadmap);
    }

    /** The recipient, in whose name the item's process runs. */
    public String organisation(long execution) {
        return executions.organisation(execution);
    }

    /** The morning of the last working day of the month, of the next month when that has passed. */
    public Date nextReview(String organisation) {
        LocalDate today = calendar.today(organisation);
        LocalDate last = calendar.workingDayOnOrBefore(YearMonth.from(today).atEndOfMonth(), organisation);
        return morning(last.isAfter(today) ? last
                : calendar.workingDayOnOrBefore(YearMonth.from(today).plusMonths(1).atEndOfMonth(), organisation), organisation);
    }

    public Date nextQuarter(long execution) {
        String organisation = executions.organisation(execution);
        return morning(Quarters.next(calendar.today(organisation)), organisation);
    }

    /** Whether a continuous item is looked at once more: the roadmap does not end before the next quarter. */
    public boolean goesOn(long execution) {
        ItemExecution item = executions.find(execution);
        return item.isContinuous() && !Quarters.next(calendar.today(item.organisation())).isAfter(item.roadmapEndsOn());
    }

    private Date morning(LocalDate day, String organisation) {
        return Date.from(day.atTime(MORNING).atZone(calendar.zone(organisation)).toInstant());
    }
}
