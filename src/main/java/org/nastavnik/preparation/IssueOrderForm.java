package org.nastavnik.preparation;

import static org.nastavnik.preparation.CuratorAppointmentProcess.CURATOR_FROM;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.nastavnik.engine.form.FormContext;
import org.nastavnik.engine.form.Markdown;
import org.nastavnik.engine.form.RussianDate;
import org.nastavnik.engine.form.Submission;
import org.nastavnik.engine.form.TaskForm;
import org.nastavnik.organisation.Post;
import org.nastavnik.organisation.Posts;
import org.nastavnik.organisation.Staff;
import org.springframework.stereotype.Component;

/** The head's order: appoints the curator, who receives the tasks that follow. After a refusal a new order names another. */
@Component
class IssueOrderForm implements TaskForm {

    private final Staff staff;
    private final Posts posts;
    private final CuratorRefusals refusals;

    IssueOrderForm(Staff staff, Posts posts, CuratorRefusals refusals) {
        this.staff = staff;
        this.posts = posts;
        this.refusals = refusals;
    }

    @Override
    public String formId() {
        return "issue-order";
    }

    @Override
    public Map<String, ?> show(FormContext context) {
        Map<String, Object> values = new HashMap<>();
        values.put("staff", staff.ofOrganisation(context.organisation()).stream()
                .map(person -> Map.of("value", person.login(), "label", person.fullName())).toList());
        List<CuratorRefusals.Refused> declined = refusals.of(context.processInstanceId());
        values.put("declined", declined.isEmpty() ? null : declined.stream().map(this::line).collect(Collectors.joining("\n\n")));
        if (!declined.isEmpty()) {
            List.of("number", "date", "curator", "link").forEach(key -> values.put(key, null));
        }
        return values;
    }

    private String line(CuratorRefusals.Refused refused) {
        return "**Отказ от обязанностей куратора:** " + Markdown.escape(staff.of(refused.login())) + ", "
                + RussianDate.of(refused.declinedOn()) + ": " + Markdown.escape(refused.reason());
    }

    @Override
    public void submit(FormContext context, Submission submission) {
        if (submission.has("to") && submission.date("to").isBefore(submission.date("from"))) {
            throw submission.refuse("to", "раньше начала назначения");
        }
        posts.appoint(Post.CURATOR, context.organisation(), submission.text("curator"), submission.date("from"), submission.date("to"),
                "приказ № " + submission.text("number") + " от " + RussianDate.of(submission.date("date")));
        context.set(CURATOR_FROM, submission.date("from").toString());
    }
}
