package org.nastavnik.draft;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.nastavnik.calendar.WorkingCalendar;
import org.nastavnik.engine.form.FormContext;
import org.nastavnik.engine.form.FormNote;
import org.springframework.stereotype.Component;

/** Says over a form that it holds what the person saved, and since when. */
@Component
class DraftNote implements FormNote {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM 'в' HH:mm", Locale.forLanguageTag("ru"));

    private final Drafts drafts;
    private final WorkingCalendar calendar;

    DraftNote(Drafts drafts, WorkingCalendar calendar) {
        this.drafts = drafts;
        this.calendar = calendar;
    }

    @Override
    public Optional<String> note(FormContext context) {
        return context.taskId().flatMap(task -> drafts.of(task, context.user()))
                .map(draft -> "_Форма заполнена так, как вы сохранили её "
                        + draft.savedAt().atZone(calendar.zone(context.organisation())).format(MOMENT) + "._");
    }
}
