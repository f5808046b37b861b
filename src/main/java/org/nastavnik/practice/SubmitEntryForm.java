package org.nastavnik.practice;

import static org.nastavnik.practice.ContestEntryProcess.ANOTHER;
import static org.nastavnik.practice.ContestEntryProcess.ENTRY;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nastavnik.calendar.WorkingCalendar;
import org.nastavnik.engine.form.FormContext;
import org.nastavnik.engine.form.Markdown;
import org.nastavnik.engine.form.RussianDate;
import org.nastavnik.engine.form.Submission;
import org.nastavnik.engine.form.TaskForm;
import org.nastavnik.participant.ContactsInText;
import org.nastavnik.participant.KnownNames;
import org.nastavnik.participant.NamesInText;
import org.nastavnik.programme.MentoringForm;
import org.springframework.stereotype.Component;

/** The entry of an organisation: a practice described before, or described here, without names. */
@Component
class SubmitEntryForm implements TaskForm {

    private static final String NEW = "new";
    /** Of one organisation in one contest. */
    private static final int MOST_ENTRIES = 10;

    private final Contests contests;
    private final EntryRegister entries;
    private final Practices practices;
    private final KnownNames names;
    private final WorkingCalendar calendar;

    SubmitEntryForm(Contests contests, EntryRegister entries, Practices practices, KnownNames names, WorkingCalendar calendar) {
        this.contests = contests;
        this.entries = entries;
        this.practices = practices;
        this.names = names;
        this.calendar = calendar;
    }

    @Override
    public String formId() {
        return "submit-entry";
    }

    @Override
    public Map<String, ?> show(FormContext context) {
        ContestEntry entry = entries.find(context.get(ENTRY));
        Contest contest = contests.find(entry.contest());
        Map<String, Object> values = new HashMap<>();
        values.put("contest", "**" + Markdown.escape(contest.title()) + "**, приём заявок до " + RussianDate.of(contest.entriesTo()) + ". Положение "
                + Markdown.escape(contest.regulation()) + (contest.regulationLink() == null ? "" : ": " + Markdown.escape(contest.regulationLink())) + ".\n\nОценивать будут: "
                + String.join(", ", contests.criteria(contest.id()).stream().map(each -> Markdown.escape(each.criterion()) + " (до " + each.maxPoints() + ")").toList()) + others(entry));
        values.put("nominations", contests.nominations(contest.id()).stream()
                .map(each -> Map.of("value", String.valueOf(each.id()), "label", each.title())).toList());
        List<Map<String, String>> choice = new ArrayList<>(choosable(entry).stream()
                .map(each -> Map.of("value", String.valueOf(each.id()), "label", each.title())).toList());
        choice.add(Map.of("value", NEW, "label", entry.describedHere() ? "Исправить описание в этой заявке" : "Описать новую"));
        values.put("practices", choice);
        values.put("mayEnterAnother", mayEnterAnother(contest, entry));
        return values;
    }

    /** What the organisation has entered already. */
    private String others(ContestEntry entry) {
        List<String> titles = entries.titles(entry.contest(), entry.organisation(), entry.id());
        return titles.isEmpty() ? "" : ".\n\nВаша организация уже подала: " + titles.stream().map(title -> "«" + Markdown.escape(title) + "»").collect(Collectors.joining(", "));
    }

    /** Until the term for entries is over, within reason. */
    private boolean mayEnterAnother(Contest contest, ContestEntry entry) {
        return !calendar.today(entry.organisation()).isAfter(contest.entriesTo()) && entries.ofOrganisation(contest.id(), entry.organisation()) < MOST_ENTRIES;
    }

    /** Practices that are described and enter no contest now; the one described in this entry is corrected, not chosen. */
    private List<Practice> choosable(ContestEntry entry) {
        return practices.ofOrganisation(entry.organisation()).stream()
                .filter(each -> Objects.equals(entry.practice(), each.id()) ? !entry.describedHere() : each.state() == PracticeState.DESCRIBED).toList();
    }

    @Override
    public void submit(FormContext context, Submission submission) {
        ContestEntry entry = entries.find(context.get(ENTRY));
        context.set(ANOTHER, null);
        if ("decline".equals(submission.text("participation"))) {
            entries.leave(entry.id(), "declined");
            return;
        }
        if (submission.date("consentOn").isAfter(calendar.today(context.organisation()))) {
            throw submission.refuse("consentOn", "этот день ещё не наступил");
        }
        boolean describedHere = NEW.equals(submission.text("practice"));
        long practice = describedHere ? described(entry, submission) : submission.id("practice");
        refuseNames(practice, describedHere, submission);
        practices.consentToPublish(practice, submission.yes("consentToPublish"));
        entries.submit(entry.id(), practice, describedHere, submission.id("nomination"), submission.text("consentNumber"), submission.date("consentOn"));
        if (submission.yes("another") && mayEnterAnother(contests.find(entry.contest()), entry)) {
            context.set(ANOTHER, entries.invite(entry.contest(), entry.organisation()));
        }
    }

    private long described(ContestEntry entry, Submission submission) {
        long id = entry.describedHere() ? entry.practice() : 0;
        if (practices.ofOrganisation(entry.organisation()).stream().anyMatch(other -> other.id() != id && other.title().equals(submission.text("title")))) {
            throw submission.refuse("title", "практика с таким названием у организации уже есть");
        }
        Practice practice = new Practice(id, entry.organisation(), null, submission.text("title"), MentoringForm.of(submission.text("form")),
                submission.text("problem"), submission.text("essence"), submission.text("result"), submission.text("conditions"),
                false, PracticeState.DESCRIBED, calendar.today(entry.organisation()));
        if (id == 0) {
            return practices.add(practice);
        }
        practices.rewrite(practice);
        return id;
    }

    private void refuseNames(long id, boolean describedHere, Submission submission) {
        Practice practice = practices.find(id).orElseThrow();
        NamesInText known = names.of(practice.organisation());
        Map<String, String> texts = new HashMap<>(practice.texts());
        Stream.of("title", "problem", "essence", "result", "conditions").filter(key -> known.foundIn(texts.get(key)) || ContactsInText.foundIn(texts.get(key))).findFirst().ifPresent(key -> {
            throw submission.refuse(describedHere ? key : "practice", "названо имя человека или его контакт; напишите роль, например «ученица 10 класса»");
        });
    }
}
