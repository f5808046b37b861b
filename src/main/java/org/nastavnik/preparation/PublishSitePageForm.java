package org.nastavnik.preparation;

import static org.nastavnik.programme.SchoolProgrammeProcess.PROGRAMME;

import java.util.HashMap;
import java.util.Map;
import org.nastavnik.calendar.WorkingCalendar;
import org.nastavnik.engine.form.FormContext;
import org.nastavnik.engine.form.Submission;
import org.nastavnik.engine.form.TaskForm;
import org.springframework.stereotype.Component;

/** The page about mentoring: with its link the regulation becomes public. */
@Component
class PublishSitePageForm implements TaskForm {

    private final Regulations regulations;
    private final WorkingCalendar calendar;

    PublishSitePageForm(Regulations regulations, WorkingCalendar calendar) {
        this.regulations = regulations;
        this.calendar = calendar;
    }

    @Override
    public String formId() {
        return "publish-site-page";
    }

    @Override
    public Map<String, ?> show(FormContext context) {
        Map<String, Object> values = new HashMap<>();
        values.put("pageState", null);
        return values;
    }

    @Override
    public void submit(FormContext context, Submission submission) {
        if ("unavailable".equals(submission.text("pageState"))) {
            return;
        }
        if (submission.date("publishedOn").isAfter(calendar.today(context.organisation()))) {
            throw submission.refuse("publishedOn", "этот день ещё не наступил");
        }
        if (!submission.choices("contents").contains("regulation")) {
            throw submission.refuse("contents", "разместите положение: без него раздел не считается готовым");
        }
        regulations.publish(context.get(PROGRAMME),
                submission.has("regulationLink") ? submission.text("regulationLink") : submission.text("page"), submission.date("publishedOn"));
    }
}
