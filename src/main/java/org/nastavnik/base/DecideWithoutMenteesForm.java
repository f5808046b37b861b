package org.nastavnik.base;

import static org.nastavnik.base.MenteeBaseProcess.INVITATIONS_WIDENED;

import java.time.LocalDate;
import java.util.Map;
import org.nastavnik.calendar.WorkingCalendar;
import org.nastavnik.engine.form.FormContext;
import org.nastavnik.engine.form.Markdown;
import org.nastavnik.engine.form.Submission;
import org.nastavnik.engine.form.TaskForm;
import org.nastavnik.engine.form.TaskRecord;
import org.nastavnik.engine.form.TaskRecords;
import org.nastavnik.programme.Programme;
import org.nastavnik.programme.Programmes;
import org.nastavnik.programme.SchoolProgrammeProcess;
import org.springframework.stereotype.Component;

/** The head waits for a better day or stops the stage. */
@Component
class DecideWithoutMenteesForm implements TaskForm {

    private final TaskRecords records;
    private final Programmes programmes;
    private final WorkingCalendar calendar;

    DecideWithoutMenteesForm(TaskRecords records, Programmes programmes, WorkingCalendar calendar) {
        this.records = records;
        this.programmes = programmes;
        this.calendar = calendar;
    }

    @Override
    public String formId() {
        return "decide-without-mentees";
    }

    @Override
    public Map<String, ?> show(FormContext context) {
        String reason = records.latest(context.processInstanceId(), MenteeBaseProcess.WIDEN_INVITATION, null)
                .map(DecideWithoutMenteesForm::givenUp).orElse("не указана");
        return Map.of("widened", context.get(INVITATIONS_WIDENED), "curatorsReason", reason);
    }

    private static String givenUp(TaskRecord widening) {
        return widening.text("reason") == null ? "не указана" : Markdown.escape(widening.text("reason"));
    }

    @Override
    public void submit(FormContext context, Submission submission) {
        if (!submission.has("waitUntil")) {
            return;
        }
        Programme programme = programmes.find(context.get(SchoolProgrammeProcess.PROGRAMME)).orElseThrow();
        LocalDate until = submission.date("waitUntil");
        if (!until.isAfter(calendar.today(context.organisation())) || until.isAfter(programme.endsOn())) {
            throw submission.refuse("waitUntil", "после сегодняшнего дня и не позже окончания программы");
        }
    }
}
