package org.nastavnik.monitoring;

import static org.nastavnik.monitoring.MonitoringProcess.ROUND;

import java.util.HashMap;
import java.util.Map;
import org.nastavnik.calendar.WorkingCalendar;
import org.nastavnik.engine.form.FormContext;
import org.nastavnik.engine.form.RussianDate;
import org.nastavnik.engine.form.Submission;
import org.nastavnik.engine.form.TaskForm;
import org.springframework.stereotype.Component;

/** How many pupils and teachers the organisation has: asked once a year, and again when the answer came back. */
@Component
class EnterCountsForm implements TaskForm {

    private final Rounds rounds;
    private final RoundAnswers answers;
    private final Counts counts;
    private final WorkingCalendar calendar;

    EnterCountsForm(Rounds rounds, RoundAnswers answers, Counts counts, WorkingCalendar calendar) {
        this.rounds = rounds;
        this.answers = answers;
        this.counts = counts;
        this.calendar = calendar;
    }

    @Override
    public String formId() {
        return "enter-counts";
    }

    @Override
    public Map<String, ?> show(FormContext context) {
        Round round = rounds.get(context.get(ROUND));
        OrganisationCount known = counts.find(context.organisation(), round.year());
        Map<String, Object> values = new HashMap<>();
        values.put("returned", answers.of(round.id(), context.organisation()).returnNote());
        values.put("countsFor", "Числа на **" + RussianDate.of(round.reportingDay()) + "**");
        values.put("pupils10to14", known.pupils10to14());
        values.put("pupils15to19", known.pupils15to19());
        values.put("teachers", known.teachers());
        values.put("youngTeachers", known.youngTeachers());
        return values;
    }

    @Override
    public void submit(FormContext context, Submission submission) {
        if (submission.whole("youngTeachers") > submission.whole("teachers")) {
            throw submission.refuse("youngTeachers", "больше, чем всех педагогов");
        }
        counts.save(new OrganisationCount(context.organisation(), rounds.get(context.get(ROUND)).year(), submission.whole("pupils10to14"),
                submission.whole("pupils15to19"), submission.whole("teachers"), submission.whole("youngTeachers"), null, null, null),
                context.user(), calendar.today(context.organisation()));
    }
}
