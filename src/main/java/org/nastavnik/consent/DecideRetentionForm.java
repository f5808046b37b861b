package org.nastavnik.consent;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nastavnik.calendar.WorkingCalendar;
import org.nastavnik.engine.form.FormContext;
import org.nastavnik.engine.form.Row;
import org.nastavnik.engine.form.Submission;
import org.nastavnik.engine.form.TaskForm;
import org.springframework.stereotype.Component;

/** What becomes of data whose term of storage is over: erased with an act, or kept on with a reason and a last day. */
@Component
class DecideRetentionForm implements TaskForm {

    /** More are asked about next time. */
    private static final int MOST = 100;
    private static final int LONGEST_YEARS = 5;

    private final Retention retention;
    private final RetentionTerms terms;
    private final ErasureActs acts;
    private final WorkingCalendar calendar;

    DecideRetentionForm(Retention retention, RetentionTerms terms, ErasureActs acts, WorkingCalendar calendar) {
        this.retention = retention;
        this.terms = terms;
        this.acts = acts;
        this.calendar = calendar;
    }

    @Override
    public String formId() {
        return "decide-retention";
    }

    @Override
    public Map<String, ?> show(FormContext context) {
        return Map.of("remains", SignErasureForm.REMAINS, "people", listed(context.organisation()).stream().map(one -> Map.of("who", one.label(),
                "what", one.name(), "since", one.counted(), "decision", "erase")).toList());
    }

    @Override
    public void submit(FormContext context, Submission submission) {
        Map<String, Overdue> open = listed(context.organisation()).stream().collect(Collectors.toMap(Overdue::name, Function.identity()));
        LocalDate today = calendar.today(context.organisation());
        Set<Overdue> erased = new HashSet<>();
        for (Row row : submission.rows("people")) {
            Overdue one = open.remove(row.text("what"));
            if (one == null) {
                throw row.refuse("what", "список изменился, откройте задачу заново");
            }
            if ("erase".equals(row.text("decision"))) {
                erased.add(one);
            } else {
                hold(row, one, today, context.organisation(), context.user());
            }
        }
        if (!open.isEmpty()) {
            throw submission.refuse("people", "нужно решение по каждой строке");
        }
        if (erased.isEmpty() && submission.has("number")) {
            throw submission.refuse("number", "ничего не уничтожается, акт не нужен");
        }
        if (!erased.isEmpty()) {
            erase(context, submission, erased, today);
        }
    }

    private void hold(Row row, Overdue one, LocalDate today, String organisation, String user) {
        LocalDate until = row.date("until");
        if (!until.isAfter(today) || until.isAfter(today.plusYears(LONGEST_YEARS))) {
            throw row.refuse("until", "выберите день позже сегодняшнего и не дальше пяти лет");
        }
        terms.hold(organisation, one.data(), one.id(), until, row.text("reason"), user);
    }

    private void erase(FormContext context, Submission submission, Set<Overdue> erased, LocalDate today) {
        if (!submission.has("number") || !submission.has("date")) {
            throw submission.refuse("number", "для уничтожения нужны номер и дата акта");
        }
        if (submission.date("date").isAfter(today)) {
            throw submission.refuse("date", "акт ещё не подписан");
        }
        Map<String, Integer> counts = new LinkedHashMap<>();
        erased.forEach(one -> one.data().erase(one.id(), submission.date("date")).forEach((kind, count) -> counts.merge(kind, count, Integer::sum)));
        counts.values().removeIf(count -> count == 0);
        int people = (int) erased.stream().filter(one -> one.data().isOfPeople()).map(Overdue::id).distinct().count();
        acts.add(new ErasureAct(0, context.organisation(), null, people, submission.text("number"), submission.date("date"), context.user(), counts));
    }

    private List<Overdue> listed(String organisation) {
        return retention.overdue(organisation).stream().limit(MOST).toList();
    }
}
