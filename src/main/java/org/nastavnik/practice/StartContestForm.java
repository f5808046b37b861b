package org.nastavnik.practice;

import static org.nastavnik.practice.BestPracticeContestProcess.CONTEST;
import static org.nastavnik.practice.BestPracticeContestProcess.KEY;

import java.util.List;
import java.util.Map;
import org.nastavnik.calendar.SchoolYear;
import org.nastavnik.calendar.WorkingCalendar;
import org.nastavnik.engine.form.FormContext;
import org.nastavnik.engine.form.Submission;
import org.nastavnik.engine.form.TaskForm;
import org.nastavnik.organisation.Organisations;
import org.springframework.stereotype.Component;

/** Opens a contest for a municipality. */
@Component
class StartContestForm implements TaskForm {

    private final Contests contests;
    private final Organisations organisations;
    private final WorkingCalendar calendar;

    StartContestForm(Contests contests, Organisations organisations, WorkingCalendar calendar) {
        this.contests = contests;
        this.organisations = organisations;
        this.calendar = calendar;
    }

    @Override
    public String formId() {
        return "start-best-practice-contest";
    }

    @Override
    public Map<String, ?> show(FormContext context) {
        List<Map<String, String>> municipalities = organisations.municipalities().stream().filter(each -> context.reaches(each.code()))
                .map(each -> Map.of("value", each.code(), "label", each.shortName())).toList();
        return Map.of("municipalities", municipalities, "organisation", municipalities.size() == 1 ? municipalities.get(0).get("value") : "",
                "title", "Лучшие практики наставничества");
    }

    @Override
    public void submit(FormContext context, Submission submission) {
        if (organisations.municipalities().stream().noneMatch(each -> each.code().equals(context.organisation()))) {
            throw submission.refuse("organisation", "конкурс проводит муниципалитет");
        }
        long contest = contests.open(context.organisation(), submission.text("title"), context.processInstanceId());
        context.set(CONTEST, contest);
        context.businessKey(context.organisation() + "/" + SchoolYear.of(calendar.today(context.organisation())) + "/" + KEY + "-" + contest);
    }
}
