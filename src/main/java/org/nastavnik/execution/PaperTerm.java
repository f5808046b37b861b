package org.nastavnik.execution;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.nastavnik.calendar.WorkingCalendar;
import org.nastavnik.engine.ModelBean;
import org.nastavnik.engine.RuleTables;

/**
 * The due date of a school's task for which an instruction or an item of the municipal roadmap names a day; the table
 * {@code deadline-policy} says by which words. Public because expressions call only public methods of public classes.
 */
@ModelBean("paperTerm")
public class PaperTerm {

    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59);

    private final List<OpenTerms> registers;
    private final WorkingCalendar calendar;
    private final RuleTables rules;

    PaperTerm(List<OpenTerms> registers, WorkingCalendar calendar, RuleTables rules) {
        this.registers = registers;
        this.calendar = calendar;
        this.rules = rules;
    }

    /** @return null when nobody has named a day that is still to come: then the table of deadlines decides */
    public Date of(DelegateExecution execution) {
        return named(execution).map(day -> endOf(day, execution.getTenantId())).orElse(null);
    }

    /** @return null also when the table's own day comes first: work that is over before the named day does not wait for it */
    public Date within(DelegateExecution execution) {
        return named(execution).filter(day -> day.isBefore(tableDay(execution))).map(day -> endOf(day, execution.getTenantId())).orElse(null);
    }

    private Optional<LocalDate> named(DelegateExecution execution) {
        return Optional.ofNullable((String) rule(execution).get("decisionWords")).flatMap(words -> earliest(execution.getTenantId(), words));
    }

    private LocalDate tableDay(DelegateExecution execution) {
        Map<String, Object> rule = rule(execution);
        Object from = rule.get("countedFrom") == null ? null : execution.getVariable((String) rule.get("countedFrom"));
        return calendar.plusWorkingDays(from == null ? calendar.today(execution.getTenantId()) : LocalDate.parse(from.toString()),
                ((Number) rule.get("workingDays")).intValue(), execution.getTenantId());
    }

    private Map<String, Object> rule(DelegateExecution execution) {
        return rules.first("deadline-policy", Map.of("task", execution.getCurrentActivityId())).orElse(Map.of());
    }

    private Date endOf(LocalDate day, String organisation) {
        return Date.from(day.atTime(END_OF_DAY).atZone(calendar.zone(organisation)).toInstant());
    }

    private Optional<LocalDate> earliest(String organisation, String words) {
        LocalDate today = calendar.today(organisation);
        return registers.stream().map(register -> register.earliest(organisation, words, today)).flatMap(Optional::stream)
                .min(Comparator.naturalOrder());
    }
}
