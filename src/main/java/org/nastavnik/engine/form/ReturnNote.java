package org.nastavnik.engine.form;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.nastavnik.calendar.WorkingCalendar;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On top of a form: how often its paper was sent back, by whom, when and why; the latest comment first. */
@Component
@Order(20)
class ReturnNote implements FormNote {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");

    private final TaskRecords records;
    private final WorkingCalendar calendar;
    private final PersonNames people;

    ReturnNote(TaskRecords records, WorkingCalendar calendar, PersonNames people) {
        this.records = records;
        this.calendar = calendar;
        this.people = people;
    }

    @Override
    public Optional<String> note(FormContext context) {
        if (context.isStart()) {
            return Optional.empty();
        }
        List<TaskRecord> returns = records.returns(context.processInstanceId(), context.reviews().orElse(context.key()), context.subject());
        if (returns.isEmpty()) {
            return Optional.empty();
        }
        StringBuilder text = new StringBuilder("**Возвращено на доработку, раз: " + returns.size() + "**");
        for (int latestFirst = returns.size() - 1; latestFirst >= 0; latestFirst--) {
            text.append("\n\n> ").append(line(returns.get(latestFirst), context.organisation()));
        }
        return Optional.of(text.toString());
    }

    private String line(TaskRecord review, String organisation) {
        return review.submittedAt().atZoneSameInstant(calendar.zone(organisation)).format(MOMENT)
                + ", " + Markdown.escape(people.of(review.submittedBy())) + ": " + Markdown.escape(review.text("comment"));
    }
}
