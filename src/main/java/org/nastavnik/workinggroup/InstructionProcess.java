package org.nastavnik.workinggroup;

import org.nastavnik.engine.form.Variable;

/** The process {@code instruction}: one decision for one recipient. */
final class InstructionProcess {

    static final String KEY = "instruction";

    static final Variable<Long> INSTRUCTION = Variable.id("instructionId");
    /** The day until which it is to be done, ISO, or null. */
    static final Variable<String> DUE_ON = Variable.text("dueOn");
    /** Correlated with the instance when a later decision cancels the instruction. */
    static final String CANCELLED = "instruction-cancelled";

    private InstructionProcess() {
    }
}
