package org.nastavnik.practice;

import static org.nastavnik.practice.ContestEntryProcess.ENTRY;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.nastavnik.calendar.WorkingCalendar;
import org.nastavnik.engine.form.FormContext;
import org.nastavnik.engine.form.Submission;
import org.nastavnik.engine.form.TaskForm;
import org.nastavnik.participant.ContactsInText;
import org.nastavnik.participant.KnownNames;
import org.nastavnik.participant.NamesInText;
import org.springframework.stereotype.Component;

/** Puts an awarded practice into the bank, in words that name nobody; without the organisation's consent it can only be withheld. */
@Component
class PublishPracticeForm implements TaskForm {

    private final EntryRegister entries;
    private final EntryText text;
    private final Practices practices;
    private final KnownNames names;
    private final WorkingCalendar calendar;

    PublishPracticeForm(EntryRegister entries, EntryText text, Practices practices, KnownNames names, WorkingCalendar calendar) {
        this.entries = entries;
        this.text = text;
        this.practices = practices;
        this.names = names;
        this.calendar = calendar;
    }

    @Override
    public String formId() {
        return "publish-practice";
    }

    @Override
    public Map<String, ?> show(FormContext context) {
        ContestEntry entry = entries.find(context.get(ENTRY));
        Practice practice = practices.find(entry.practice()).orElseThrow();
        List<Map<String, String>> choices = new ArrayList<>();
        if (practice.consentToPublish()) {
            choices.add(Map.of("value", "publish", "label", "Разместить в банке"));
        }
        choices.add(Map.of("value", "withhold", "label", "Не размещать"));
        Map<String, Object> values = new HashMap<>(practice.texts());
        values.put("practice", text.forSpecialist(entry));
        values.put("publications", choices);
        return values;
    }

    @Override
    public void submit(FormContext context, Submission submission) {
        if ("withhold".equals(submission.text("publication"))) {
            return;
        }
        Practice practice = practices.find(entries.find(context.get(ENTRY)).practice()).orElseThrow();
        NamesInText known = names.of(practice.organisation());
        Stream.of("title", "problem", "essence", "result", "conditions").filter(key -> known.foundIn(submission.text(key)) || ContactsInText.foundIn(submission.text(key))).findFirst().ifPresent(key -> {
            throw submission.refuse(key, "названо имя человека или его контакт; напишите роль, например «ученица 10 класса»");
        });
        practices.rewrite(practice.reworded(submission.text("title"), submission.text("problem"), submission.text("essence"),
                submission.text("result"), submission.text("conditions")));
        practices.publish(practice.id(), calendar.today(context.organisation()));
    }
}
