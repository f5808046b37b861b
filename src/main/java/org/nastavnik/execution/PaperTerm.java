package org.nastavnik.execution;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.nastavnik.calendar.WorkingCalendar;
import org.nastavnik.engine.ModelBean;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The due date of a school's paper for which an instruction or an item of the municipal roadmap names a day
 * ({@code paper_term} says by which words). Public because expressions call only public methods of public classes.
 */
@ModelBean("paperTerm")
public class PaperTerm {

    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59);

    private final List<OpenTerms> registers;
    private final WorkingCalendar calendar;
    private final JdbcClient database;

    PaperTerm(List<OpenTerms> registers, WorkingCalendar calendar, JdbcClient database) {
        this.registers = registers;
        this.calendar = calendar;
        this.database = database;
    }

    /** @return null when nobody has named a day that is still to come: then the table of deadlines decides */
    public Date of(DelegateExecution execution) {
        String organisation = execution.getTenantId();
        return database.sql("select words from paper_term where task = ?").param(execution.getCurrentActivityId()).query(String.class).optional()
                .flatMap(words -> earliest(organisation, words))
                .map(day -> Date.from(day.atTime(END_OF_DAY).atZone(calendar.zone(organisation)).toInstant())).orElse(null);
    }

    private Optional<LocalDate> earliest(String organisation, String words) {
        LocalDate today = calendar.today(organisation);
        return registers.stream().map(register -> register.earliest(organisation, words, today)).flatMap(Optional::stream)
                .min(Comparator.naturalOrder());
    }
}
