package org.nastavnik.roadmap;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.nastavnik.calendar.WorkingCalendar;
import org.nastavnik.engine.form.FormContext;
import org.nastavnik.engine.form.Markdown;
import org.nastavnik.engine.form.PersonNames;
import org.nastavnik.engine.form.TaskRecord;
import org.nastavnik.engine.form.TaskRecords;
import org.springframework.stereotype.Component;

/** How often and why a roadmap was sent back, and what the heads said to it after the third time. */
@Component
class RoadmapReturns {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");

    private final TaskRecords records;
    private final PersonNames people;
    private final WorkingCalendar calendar;

    RoadmapReturns(TaskRecords records, PersonNames people, WorkingCalendar calendar) {
        this.records = records;
        this.people = people;
        this.calendar = calendar;
    }

    /** Each return as a row of a table, oldest first. */
    List<Map<String, String>> rows(FormContext context) {
        return records.returns(context.processInstanceId(), SchoolRoadmapProcess.DRAFT, null).stream()
                .map(review -> Map.of(
                        "when", review.submittedAt().atZoneSameInstant(calendar.zone(context.organisation())).format(MOMENT),
                        "who", people.of(review.submittedBy()),
                        "comment", review.text("comment")))
                .toList();
    }

    /** @return Markdown for the curator and the specialist, or null when no head has given an instruction */
    String instructions(FormContext context) {
        String text = SchoolRoadmapProcess.NOTICES.stream()
                .flatMap(notice -> records.all(context.processInstanceId(), notice).stream())
                .filter(record -> record.text("instruction") != null)
                .map(this::instruction).collect(Collectors.joining("\n\n"));
        return text.isEmpty() ? null : text;
    }

    private String instruction(TaskRecord record) {
        return "**Указание, " + Markdown.escape(people.of(record.submittedBy())) + ":** " + Markdown.escape(record.text("instruction"));
    }
}
