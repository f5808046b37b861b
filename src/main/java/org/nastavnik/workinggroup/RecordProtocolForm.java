package org.nastavnik.workinggroup;

import static org.nastavnik.workinggroup.WorkingGroupMeetingProcess.MEETING;
import static org.nastavnik.workinggroup.WorkingGroupMeetingProcess.PLANNED_ON;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.nastavnik.calendar.DeadlineKind;
import org.nastavnik.calendar.DeadlineReader;
import org.nastavnik.calendar.Deadline.Doubt;
import org.nastavnik.calendar.WorkingCalendar;
import org.nastavnik.engine.form.FormContext;
import org.nastavnik.engine.form.PastedColumn;
import org.nastavnik.engine.form.PastedRows;
import org.nastavnik.engine.form.Row;
import org.nastavnik.engine.form.Submission;
import org.nastavnik.engine.form.TaskForm;
import org.nastavnik.organisation.Staff;
import org.springframework.stereotype.Component;
import org.nastavnik.execution.Remarks;
import org.nastavnik.execution.Terms;

/** The protocol as the secretary writes it: decisions with terms in the paper's own words. */
@Component
class RecordProtocolForm implements TaskForm {

    private static final PastedRows PASTED = new PastedRows(PastedColumn.text("number", "№").obligatory(),
            PastedColumn.text("text", "Решение").obligatory(), PastedColumn.text("deadline", "Срок"),
            PastedColumn.choice("responsible", "Ответственные", Arrays.stream(Responsible.values())
                    .collect(Collectors.toMap(Responsible::title, Responsible::code))).obligatory(),
            PastedColumn.text("results", "Результаты"));

    private final Meetings meetings;
    private final Decisions decisions;
    private final Staff staff;
    private final WorkingCalendar calendar;

    RecordProtocolForm(Meetings meetings, Decisions decisions, Staff staff, WorkingCalendar calendar) {
        this.meetings = meetings;
        this.decisions = decisions;
        this.staff = staff;
        this.calendar = calendar;
    }

    @Override
    public String formId() {
        return "record-protocol";
    }

    @Override
    public Map<String, ?> show(FormContext context) {
        Meeting meeting = meetings.find(context.get(MEETING));
        List<Decision> recorded = decisions.of(meeting.id());
        Map<String, Object> values = new HashMap<>();
        values.put("terms", terms(recorded, meeting.date(), context.organisation()));
        values.put("meeting", "held");
        values.put("number", meeting.number());
        values.put("heldOn", meeting.date());
        values.put("present", meeting.present() == null ? meeting.invited() : meeting.present());
        values.put("decisions", recorded.stream().map(RecordProtocolForm::row).toList());
        values.put("people", staff.ofOrganisation(context.organisation()).stream()
                .map(person -> Map.of("value", person.login(), "label", person.fullName())).toList());
        return values;
    }

    private String terms(List<Decision> recorded, LocalDate protocol, String municipality) {
        Remarks remarks = new Remarks();
        recorded.forEach(decision -> remarks.add(String.valueOf(decision.number()), Terms.warning(
                DeadlineReader.read(decision.deadline().text(), protocol), municipality, calendar)));
        return remarks.count() == 0 ? "" : "**Обратите внимание на сроки**\n\n" + remarks.list();
    }

    private static Map<String, Object> row(Decision decision) {
        Map<String, Object> row = new HashMap<>();
        row.put("number", decision.number());
        row.put("text", decision.text());
        row.put("deadline", decision.deadline().text());
        row.put("responsible", decision.responsible().code());
        row.put("person", decision.person());
        row.put("recommended", !decision.binding());
        row.put("results", String.join("; ", decision.results()));
        row.put("addressee", decision.addressee());
        return row;
    }

    @Override
    public void submit(FormContext context, Submission submission) {
        long meeting = context.get(MEETING);
        LocalDate heldOn = submission.date("heldOn");
        if ("moved".equals(submission.text("meeting"))) {
            meetings.move(meeting, heldOn);
            context.set(PLANNED_ON, heldOn.toString());
            return;
        }
        List<Row> rows = new ArrayList<>(submission.rows("decisions"));
        rows.addAll(PASTED.read(submission, "pasted"));
        if (rows.isEmpty()) {
            throw submission.refuse("decisions", "внесите хотя бы одно решение");
        }
        Set<String> numbers = new HashSet<>();
        rows.stream().filter(row -> !numbers.add(row.text("number"))).findFirst().ifPresent(row -> {
            throw row.refuse("number", "номер «" + row.text("number") + "» уже есть выше");
        });
        decisions.replace(meeting, rows.stream().map(row -> decision(row, heldOn)).toList());
        meetings.draft(meeting, submission.text("number"), heldOn, submission.text("present"));
    }

    private static Decision decision(Row row, LocalDate heldOn) {
        var deadline = DeadlineReader.read(row.text("deadline"), heldOn);
        if (deadline.doubts().contains(Doubt.NOT_UNDERSTOOD)) {
            throw row.refuse("deadline", "срок «" + row.text("deadline") + "» не понят: напишите, например, «до 16.10.2026», «октябрь 2026» или «постоянно»");
        }
        if (deadline.kind() == DeadlineKind.NONE) {
            throw row.refuse("deadline", "укажите срок: без него поручение не с чем сверить. Подойдут день, месяц, «постоянно», «по отдельному графику»");
        }
        Responsible responsible = Responsible.of(row.text("responsible"));
        if (row.has("person") && responsible != Responsible.SPECIALIST) {
            throw row.refuse("person", "названное лицо можно указать только для специалиста отдела образования");
        }
        List<String> results = row.has("results") ? Arrays.stream(row.text("results").split(";")).map(String::strip)
                .filter(result -> !result.isEmpty()).toList() : List.of();
        return new Decision(row.text("number"), row.text("text"), deadline, responsible, row.text("person"), results,
                !row.yes("recommended"), row.text("addressee"));
    }
}
