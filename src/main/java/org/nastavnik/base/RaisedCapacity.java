package org.nastavnik.base;

import java.util.List;
import org.nastavnik.eligibility.CapacityRaises;
import org.nastavnik.engine.form.FormContext;
import org.nastavnik.engine.form.TaskRecord;
import org.nastavnik.engine.form.TaskRecords;
import org.nastavnik.participant.Mentor;
import org.springframework.stereotype.Component;

/** Mentors who take more than usual: the curator gave the reason in the list, the head agrees by approving the base. */
@Component
class RaisedCapacity {

    private final MentorCapacity capacity;
    private final CapacityRaises raises;
    private final TaskRecords records;

    RaisedCapacity(MentorCapacity capacity, CapacityRaises raises, TaskRecords records) {
        this.capacity = capacity;
        this.raises = raises;
        this.records = records;
    }

    void confirm(List<Mentor> approved, FormContext context) {
        String curator = records.latest(context.processInstanceId(), MentorBaseProcess.REGISTER_MENTORS, null)
                .map(TaskRecord::submittedBy).orElse(null);
        List<Mentor> raised = approved.stream().filter(mentor -> mentor.capacity() > places(mentor).usual()).toList();
        raised.forEach(mentor -> raises.raise(mentor.id(), mentor.capacity(), mentor.capacityReason(), curator));
        raises.agree(raised.stream().filter(mentor -> mentor.capacity() > places(mentor).curatorUpTo()).map(Mentor::id).toList(),
                "утверждено вместе с базой наставников", context.user());
    }

    private MentorCapacity.Places places(Mentor mentor) {
        return capacity.of(mentor.person().kind());
    }
}
