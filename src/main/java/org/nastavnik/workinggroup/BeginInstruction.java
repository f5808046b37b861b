package org.nastavnik.workinggroup;

import static org.nastavnik.workinggroup.InstructionProcess.DUE_ON;
import static org.nastavnik.workinggroup.InstructionProcess.INSTRUCTION;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.nastavnik.calendar.DeadlineKind;
import org.nastavnik.engine.ModelBean;
import org.nastavnik.engine.form.Variable;

/** Tells the process of an instruction who performs it, who accepts it and by when; the performer's own acceptor is one level up. */
@ModelBean("beginInstruction")
class BeginInstruction implements ExecutionListener {

    private static final Variable<String> PERFORMER_GROUP = Variable.text("performerGroup");
    private static final Variable<String> PERFORMER_LOGIN = Variable.text("performerLogin");
    private static final Variable<String> ACCEPTOR_GROUP = Variable.text("acceptorGroup");
    private static final Variable<String> DECISION_NUMBER = Variable.text("decisionNumber");
    private static final Variable<String> PROTOCOL_NUMBER = Variable.text("protocolNumber");
    private static final Variable<Boolean> OTHER_PLAN = Variable.flag("otherPlan");

    private final InstructionRegister register;

    BeginInstruction(InstructionRegister register) {
        this.register = register;
    }

    @Override
    public void notify(DelegateExecution execution) {
        Instruction instruction = register.begin(INSTRUCTION.of(execution), execution.getProcessInstanceId());
        PERFORMER_GROUP.set(execution, instruction.performer());
        PERFORMER_LOGIN.set(execution, instruction.namedLogin());
        ACCEPTOR_GROUP.set(execution, Responsible.SPECIALIST.group().equals(instruction.performer()) ? "department-heads" : "specialists");
        DECISION_NUMBER.set(execution, instruction.number());
        PROTOCOL_NUMBER.set(execution, instruction.protocolNumber());
        DUE_ON.set(execution, instruction.dueOn() == null ? null : instruction.dueOn().toString());
        OTHER_PLAN.set(execution, DeadlineKind.OTHER_PLAN == instruction.deadlineKind() && instruction.dueOn() == null);
    }
}
