package org.nastavnik.workinggroup;

import static org.nastavnik.workinggroup.WorkingGroupMeetingProcess.MEETING;
import static org.nastavnik.workinggroup.WorkingGroupMeetingProcess.PLANNED_ON;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.nastavnik.engine.form.FormContext;
import org.nastavnik.engine.form.Markdown;
import org.nastavnik.engine.form.Row;
import org.nastavnik.engine.form.Submission;
import org.nastavnik.engine.form.TaskForm;
import org.springframework.stereotype.Component;
import org.nastavnik.execution.Terms;

/** Day, place and questions of a meeting; what earlier meetings left open is shown for the agenda. */
@Component
class PrepareAgendaForm implements TaskForm {

    private static final int SHOWN = 10;

    private final Meetings meetings;
    private final InstructionRegister instructions;

    PrepareAgendaForm(Meetings meetings, InstructionRegister instructions) {
        this.meetings = meetings;
        this.instructions = instructions;
    }

    @Override
    public String formId() {
        return "prepare-agenda";
    }

    @Override
    public Map<String, ?> show(FormContext context) {
        Meeting meeting = meetings.find(context.get(MEETING));
        Map<String, Object> values = new HashMap<>();
        values.put("openDecisions", open(context.organisation()));
        values.put("meeting", "planned");
        values.put("date", meeting.plannedOn());
        values.put("time", meeting.plannedAt());
        values.put("place", meeting.place());
        values.put("invited", meeting.invited());
        values.put("agenda", meetings.agenda(meeting.id()));
        return values;
    }

    private String open(String municipality) {
        List<Instruction> open = instructions.openOf(municipality);
        return open.isEmpty() ? "Неисполненных поручений прошлых заседаний нет."
                : "**Не исполнено поручений прошлых заседаний: " + open.size() + "**\n\n" + open.stream().limit(SHOWN)
                        .map(each -> "- № " + each.number() + " " + Markdown.escape(each.text()) + " — " + Markdown.escape(each.organisationName())
                                + Terms.until(each.dueOn()))
                        .collect(Collectors.joining("\n"));
    }

    @Override
    public void submit(FormContext context, Submission submission) {
        long meeting = context.get(MEETING);
        if ("calledOff".equals(submission.text("meeting"))) {
            meetings.callOff(meeting);
            return;
        }
        if (submission.rows("agenda").isEmpty()) {
            throw submission.refuse("agenda", "внесите хотя бы один вопрос");
        }
        context.set(PLANNED_ON, submission.date("date").toString());
        meetings.invite(meeting, submission.date("date"), submission.time("time"), submission.text("place"),
                submission.rows("agenda").stream().map(PrepareAgendaForm::question).toList(), submission.text("invited"));
    }

    private static Map<String, String> question(Row row) {
        return row.has("speaker") ? Map.of("question", row.text("question"), "speaker", row.text("speaker"))
                : Map.of("question", row.text("question"));
    }
}
