package org.nastavnik.workinggroup;

import org.nastavnik.engine.task.StoredTopic;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The decision that a task executes. */
@Component
class InstructionTopic extends StoredTopic {

    InstructionTopic(JdbcClient database) {
        super(database, InstructionProcess.INSTRUCTION.name(), """
                select instruction.id, decision.text as words from instruction join protocol_decision decision on decision.id = instruction.decision
                 where instruction.id = any (cast(:ids as bigint[]))""");
    }
}
