package org.nastavnik.workinggroup;

import java.util.List;
import org.nastavnik.engine.ModelBean;

/** What the meeting's model asks about its instructions. */
@ModelBean("instructions")
public class InstructionsOfMeeting {

    private final InstructionRegister register;

    InstructionsOfMeeting(InstructionRegister register) {
        this.register = register;
    }

    /** Ids of the instructions that have no process of their own yet. */
    public List<Long> ofMeeting(long meeting) {
        return register.ofMeeting(meeting);
    }

    /** The recipient, in whose name the instruction's process runs. */
    public String organisation(long instruction) {
        return register.organisation(instruction);
    }
}
