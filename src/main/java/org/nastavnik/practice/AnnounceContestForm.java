package org.nastavnik.practice;

import static org.nastavnik.practice.BestPracticeContestProcess.CONTEST;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.nastavnik.calendar.WorkingCalendar;
import org.nastavnik.engine.form.FormContext;
import org.nastavnik.engine.form.Markdown;
import org.nastavnik.engine.form.PersonNames;
import org.nastavnik.engine.form.Row;
import org.nastavnik.engine.form.RussianDate;
import org.nastavnik.engine.form.Submission;
import org.nastavnik.engine.form.TaskForm;
import org.springframework.stereotype.Component;

/** The rules of a contest: nominations, criteria, the term for entries, at least two experts. */
@Component
class AnnounceContestForm implements TaskForm {

    private static final int FEWEST_EXPERTS = 2;
    /** Working days that are proposed. */
    private static final int TO_ENTER = 15;

    private final Contests contests;
    private final Experts experts;
    private final PersonNames people;
    private final WorkingCalendar calendar;

    AnnounceContestForm(Contests contests, Experts experts, PersonNames people, WorkingCalendar calendar) {
        this.contests = contests;
        this.experts = experts;
        this.people = people;
        this.calendar = calendar;
    }

    @Override
    public String formId() {
        return "announce-contest";
    }

    @Override
    public Map<String, ?> show(FormContext context) {
        List<String> inOffice = experts.inOffice(context.organisation());
        Map<String, Object> values = new HashMap<>();
        values.put("contest", "**" + Markdown.escape(contests.find(context.get(CONTEST)).title()) + "**" + (inOffice.size() < FEWEST_EXPERTS
                ? "\n\n**Экспертов в муниципалитете: " + inOffice.size() + ", нужно не менее двух.** Назначьте экспертов приказом, задача подождёт." : ""));
        values.put("expertChoice", Experts.options(inOffice.stream(), people::of));
        values.put("experts", inOffice);
        LocalDate today = calendar.today(context.organisation());
        values.put("date", today.toString());
        values.put("entriesTo", calendar.plusWorkingDays(today, TO_ENTER, context.organisation()).toString());
        values.put("nominations", List.of(Map.of("title", "Лучшая практика наставничества")));
        values.put("criteria", Criterion.USUAL_ONES.stream().map(each -> Map.of("criterion", each.criterion(), "max", each.maxPoints())).toList());
        return values;
    }

    @Override
    public void submit(FormContext context, Submission submission) {
        LocalDate today = calendar.today(context.organisation());
        if (!submission.date("entriesTo").isAfter(today)) {
            throw submission.refuse("entriesTo", "выберите день после сегодняшнего");
        }
        if (submission.choices("experts").size() < FEWEST_EXPERTS) {
            throw submission.refuse("experts", "нужно не менее двух экспертов");
        }
        List<Row> nominations = distinct(submission, "nominations", "title");
        List<Row> criteria = distinct(submission, "criteria", "criterion");
        Contest contest = contests.find(context.get(CONTEST));
        contests.announce(new Contest(contest.id(), contest.municipality(), contest.title(), submission.date("entriesTo"),
                "№ " + submission.text("number") + " от " + RussianDate.of(submission.date("date")), submission.text("link")), today, nominations.stream().map(row -> row.text("title")).toList(),
                IntStream.range(0, criteria.size())
                        .mapToObj(i -> new Criterion(i + 1, criteria.get(i).text("criterion"), criteria.get(i).whole("max"))).toList(),
                submission.choices("experts"));
    }

    private static List<Row> distinct(Submission submission, String list, String column) {
        List<Row> rows = submission.rows(list);
        if (rows.isEmpty()) {
            throw submission.refuse(list, "нужна хотя бы одна строка");
        }
        Set<String> seen = new HashSet<>();
        rows.stream().filter(row -> !seen.add(row.text(column))).findFirst().ifPresent(row -> {
            throw row.refuse(column, "такая строка уже есть выше");
        });
        return rows;
    }
}
