package org.nastavnik.selection;

import static org.nastavnik.selection.MentorSelectionProcess.INTERVIEW_MENTOR;

import java.util.stream.Collectors;
import org.nastavnik.engine.form.FormContext;
import org.nastavnik.engine.form.Markdown;
import org.nastavnik.engine.form.TaskRecords;
import org.springframework.stereotype.Component;

/** Why the head sent the candidates back to be heard again. The return is about all of them, so no single interview finds it. */
@Component
class HeadsWish {

    private final TaskRecords records;

    HeadsWish(TaskRecords records) {
        this.records = records;
    }

    /** Markdown, empty when nothing was sent back. */
    String text(FormContext context) {
        return records.returns(context.processInstanceId(), INTERVIEW_MENTOR, null).stream()
                .map(record -> "\n\n> Директор просит побеседовать ещё раз: " + Markdown.escape(record.text("comment")))
                .collect(Collectors.joining());
    }
}
