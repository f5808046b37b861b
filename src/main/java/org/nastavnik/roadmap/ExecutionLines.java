package org.nastavnik.roadmap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.nastavnik.calendar.WorkingCalendar;
import org.nastavnik.execution.ExecutionStates;
import org.nastavnik.execution.Terms;

/** The state of a roadmap's executions as rows of a table and in one sentence. */
final class ExecutionLines {

    private ExecutionLines() {
    }

    static List<Map<String, Object>> rows(List<ItemExecution> executions, LocalDate today, WorkingCalendar calendar) {
        return executions.stream().map(each -> Map.<String, Object>of("number", each.number(), "activity", each.activity(), "organisation", each.organisationName(),
                "state", ExecutionStates.title(each.state()), "dueOn", Terms.day(each.dueOn()),
                "late", late(each, today, calendar), "returns", each.returns())).toList();
    }

    static String summary(List<ItemExecution> executions, LocalDate today, WorkingCalendar calendar) {
        long accepted = executions.stream().filter(each -> each.state().equals("accepted")).count();
        long late = executions.stream().filter(each -> late(each, today, calendar) > 0).count();
        return "Исполнено **" + accepted + "** из **" + executions.size() + "**, просрочено **" + late + "**.";
    }

    private static long late(ItemExecution each, LocalDate today, WorkingCalendar calendar) {
        return ExecutionStates.daysLate(each.state(), each.dueOn(), today, each.organisation(), calendar);
    }
}
