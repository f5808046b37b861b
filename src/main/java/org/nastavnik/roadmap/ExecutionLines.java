package org.nastavnik.roadmap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.nastavnik.execution.ExecutionStates;
import org.nastavnik.execution.Terms;

/** The state of a roadmap's executions as rows of a table and in one sentence. */
final class ExecutionLines {

    private ExecutionLines() {
    }

    static List<Map<String, Object>> rows(List<ItemExecution> executions, LocalDate today) {
        return executions.stream().map(each -> Map.<String, Object>of("number", each.number(), "organisation", each.organisationName(),
                "state", ExecutionStates.title(each.state()), "dueOn", Terms.day(each.dueOn()),
                "late", ExecutionStates.daysLate(each.state(), each.dueOn(), today), "returns", each.returns())).toList();
    }

    static String summary(List<ItemExecution> executions, LocalDate today) {
        long accepted = executions.stream().filter(each -> each.state().equals("accepted")).count();
        long late = executions.stream().filter(each -> ExecutionStates.daysLate(each.state(), each.dueOn(), today) > 0).count();
        return "Исполнено **" + accepted + "** из **" + executions.size() + "**, просрочено **" + late + "**.";
    }
}
