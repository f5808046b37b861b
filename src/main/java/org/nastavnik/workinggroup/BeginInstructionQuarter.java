package org.nastavnik.workinggroup;

import static org.nastavnik.workinggroup.InstructionProcess.DUE_ON;
import static org.nastavnik.workinggroup.InstructionProcess.INSTRUCTION;

import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.nastavnik.calendar.WorkingCalendar;
import org.nastavnik.engine.ModelBean;
import org.nastavnik.execution.Quarters;

/** A continuous decision comes up again, due at the end of the quarter. */
@ModelBean("beginInstructionQuarter")
class BeginInstructionQuarter implements ExecutionListener {

    private final InstructionRegister register;
    private final WorkingCalendar calendar;

    BeginInstructionQuarter(InstructionRegister register, WorkingCalendar calendar) {
        this.register = register;
        this.calendar = calendar;
    }

    @Override
    public void notify(DelegateExecution execution) {
        long instruction = INSTRUCTION.of(execution);
        LocalDate due = Quarters.endOf(calendar.today(register.organisation(instruction)));
        register.beginQuarter(instruction, due);
        DUE_ON.set(execution, due.toString());
    }
}
