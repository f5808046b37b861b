package org.nastavnik.practice;

import static org.nastavnik.practice.ContestEntryProcess.ENTRY;
import static org.nastavnik.practice.ContestEntryProcess.SUBMIT_BY;

import java.time.LocalDate;
import java.util.Map;
import org.nastavnik.calendar.WorkingCalendar;
import org.nastavnik.engine.form.FormContext;
import org.nastavnik.engine.form.Submission;
import org.nastavnik.engine.form.TaskForm;
import org.springframework.stereotype.Component;

/** Admits an entry, sends it back or rejects it. A returned entry has some days left even when the term is over. */
@Component
class CheckEntryForm implements TaskForm {

    /** Working days. */
    private static final int TO_CORRECT = 3;

    private final EntryRegister entries;
    private final EntryText text;
    private final WorkingCalendar calendar;

    CheckEntryForm(EntryRegister entries, EntryText text, WorkingCalendar calendar) {
        this.entries = entries;
        this.text = text;
        this.calendar = calendar;
    }

    @Override
    public String formId() {
        return "check-entry";
    }

    @Override
    public Map<String, ?> show(FormContext context) {
        return Map.of("practice", text.forSpecialist(entries.find(context.get(ENTRY))));
    }

    @Override
    public void submit(FormContext context, Submission submission) {
        long entry = context.get(ENTRY);
        if (submission.returned()) {
            LocalDate least = calendar.plusWorkingDays(calendar.today(context.organisation()), TO_CORRECT, context.organisation());
            if (least.isAfter(LocalDate.parse(context.get(SUBMIT_BY)))) {
                context.set(SUBMIT_BY, least.toString());
            }
            entries.sendBack(entry);
        } else if ("reject".equals(submission.text("decision"))) {
            entries.leave(entry, "rejected");
        } else {
            entries.admit(entry);
        }
    }
}
