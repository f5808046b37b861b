package org.nastavnik.workinggroup;

import static org.nastavnik.workinggroup.WorkingGroupMeetingProcess.MEETING;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.nastavnik.engine.form.FormContext;
import org.nastavnik.engine.form.TaskForm;
import org.springframework.stereotype.Component;
import org.nastavnik.execution.Terms;

/** What the chair sees before signing: every decision and how many instructions it makes. */
@Component
class ApproveProtocolForm implements TaskForm {

    private final Meetings meetings;
    private final Decisions decisions;
    private final InstructionRegister instructions;

    ApproveProtocolForm(Meetings meetings, Decisions decisions, InstructionRegister instructions) {
        this.meetings = meetings;
        this.decisions = decisions;
        this.instructions = instructions;
    }

    @Override
    public String formId() {
        return "approve-protocol";
    }

    @Override
    public Map<String, ?> show(FormContext context) {
        Meeting meeting = meetings.find(context.get(MEETING));
        int everywhere = instructions.recipients(meeting.municipality());
        List<Map<String, Object>> rows = new ArrayList<>();
        int all = 0;
        for (Decision decision : decisions.of(meeting.id())) {
            int count = decision.responsible().perOrganisation() ? everywhere : 1;
            all += count;
            rows.add(Map.of("number", decision.number(), "text", decision.text(), "deadline", decision.deadline().text(),
                    "dueOn", Terms.day(decision.deadline().dueOn()),
                    "who", decision.responsible().title() + (decision.binding() ? "" : " (рекомендация)"), "count", count));
        }
        return Map.of("decisions", rows, "recipients", "После подписи будет создано поручений: **" + all + "**. Организаций: " + everywhere + ".",
                "number", meeting.number(), "date", meeting.date());
    }
}
