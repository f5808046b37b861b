package org.nastavnik.preparation;

import java.util.List;
import java.util.Map;
import org.nastavnik.engine.form.FormContext;
import org.nastavnik.engine.form.Submission;
import org.nastavnik.engine.form.TaskForm;
import org.nastavnik.organisation.Accounts;
import org.nastavnik.organisation.Post;
import org.nastavnik.organisation.Posts;
import org.nastavnik.organisation.Staff;
import org.springframework.stereotype.Component;

/** The head's order: appoints the curator, who receives the tasks that follow. */
@Component
class IssueOrderForm implements TaskForm {

    private final Staff staff;
    private final Posts posts;
    private final Accounts accounts;

    IssueOrderForm(Staff staff, Posts posts, Accounts accounts) {
        this.staff = staff;
        this.posts = posts;
        this.accounts = accounts;
    }

    @Override
    public String formId() {
        return "issue-order";
    }

    @Override
    public Map<String, ?> show(FormContext context) {
        List<Map<String, String>> people = staff.ofOrganisation(context.organisation()).stream()
                .map(person -> Map.of("value", person.login(), "label", person.fullName())).toList();
        return Map.of("staff", people);
    }

    @Override
    public void submit(FormContext context, Submission submission) {
        if (submission.has("to") && submission.date("to").isBefore(submission.date("from"))) {
            throw submission.refuse("to", "раньше начала назначения");
        }
        posts.appoint(Post.CURATOR, context.organisation(), submission.text("curator"), submission.date("from"), submission.date("to"),
                "приказ № " + submission.text("number"));
        accounts.refresh(submission.text("curator"));
    }
}
