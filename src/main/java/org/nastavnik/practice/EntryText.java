package org.nastavnik.practice;

import org.nastavnik.engine.form.Markdown;
import org.nastavnik.engine.form.RussianDate;
import org.springframework.stereotype.Component;

/** An entry as people read it. */
@Component
class EntryText {

    private final Contests contests;
    private final Practices practices;

    EntryText(Contests contests, Practices practices) {
        this.contests = contests;
        this.practices = practices;
    }

    /** Number of the entry, nomination and practice: what an expert may see. */
    String forExpert(ContestEntry entry) {
        String nomination = contests.nominations(entry.contest()).stream().filter(each -> each.id() == entry.nomination())
                .map(Nomination::title).findFirst().orElseThrow();
        return "**Заявка № " + entry.id() + "**, номинация «" + Markdown.escape(nomination) + "»\n\n"
                + PracticeText.of(practices.find(entry.practice()).orElseThrow());
    }

    /** With the papers of the entry. */
    String forSpecialist(ContestEntry entry) {
        boolean toPublish = practices.find(entry.practice()).orElseThrow().consentToPublish();
        return forExpert(entry) + "\n\nСогласие автора: № " + Markdown.escape(entry.consentNumber()) + " от "
                + RussianDate.of(entry.consentOn()) + ". "
                + (toPublish ? "Организация согласна на размещение в банке." : "**Согласия на размещение в банке нет.**");
    }
}
