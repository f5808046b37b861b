package org.nastavnik.control;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import org.nastavnik.calendar.WorkingCalendar;
import org.nastavnik.engine.form.Markdown;
import org.nastavnik.engine.form.PersonNames;
import org.nastavnik.engine.task.OpenTask;
import org.nastavnik.organisation.Organisations;
import org.springframework.stereotype.Component;

/** How a task, its deadline and what was decided are written for people. */
@Component
class TaskWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

    private final WorkingCalendar calendar;
    private final Organisations organisations;
    private final PersonNames people;

    TaskWords(WorkingCalendar calendar, Organisations organisations, PersonNames people) {
        this.calendar = calendar;
        this.organisations = organisations;
        this.people = people;
    }

    static String day(LocalDate day) {
        return day.format(DAY);
    }

    /** For a list of choices: what, where, until when. */
    String choice(OpenTask task) {
        return task.name() + ", " + organisation(task) + ", до " + day(due(task));
    }

    /** A late task for the one who decides about it. */
    String late(OpenTask task) {
        return "**" + Markdown.escape(task.name()) + "**\n\n" + Markdown.escape(organisation(task)) + ", исполняет "
                + (task.performer() == null ? "никто: должность свободна" : Markdown.escape(people.of(task.performer())))
                + "\n\n" + deadline(due(task), task.organisation());
    }

    /** «Срок 15.11.2020 (воскресенье, выходной): сделайте до 13.11.2020», or «до 16.11.2020» where terms move; «Просрочено, рабочих дней: 3». */
    String deadline(LocalDate due, String organisation) {
        LocalDate today = calendar.today(organisation);
        String text = "Срок " + day(due);
        if (!calendar.isWorkingDay(due, organisation)) {
            text += " (" + due.getDayOfWeek().getDisplayName(TextStyle.FULL, RUSSIAN) + ", выходной): сделайте до "
                    + day(calendar.dayToFinish(due, organisation));
        }
        int days = calendar.workingDaysBetween(calendar.lastDay(due, organisation), today, organisation);
        return calendar.isOverdue(due, today, organisation) ? text + "\n\n**Просрочено" + (days > 0 ? ", рабочих дней: " + days : "") + "**" : text;
    }

    String verdict(Verdict verdict) {
        String what = switch (verdict.kind()) {
            case "remind" -> "Напоминание";
            case "handOver" -> "Передано другому исполнителю";
            case "extend" -> "Срок перенесён с " + day(verdict.dueBefore()) + " на " + day(verdict.dueAfter());
            case "refuse" -> "В переносе срока отказано";
            default -> "Снято с контроля";
        };
        return "> " + day(verdict.decidedOn()) + ", " + sentence(Markdown.escape(people.of(verdict.decidedBy()))) + " " + what
                + (verdict.reason() == null ? "" : ": " + Markdown.escape(verdict.reason()));
    }

    /** A name may end with initials, which have their dot already. */
    private static String sentence(String words) {
        return words.endsWith(".") ? words : words + ".";
    }

    LocalDate due(OpenTask task) {
        return task.dueOn(calendar.zone(task.organisation()));
    }

    private String organisation(OpenTask task) {
        return organisations.find(task.organisation()).map(found -> found.shortName()).orElse(task.organisation());
    }
}
