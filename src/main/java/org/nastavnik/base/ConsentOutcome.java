package org.nastavnik.base;

import static org.nastavnik.base.MenteeBaseProcess.CONSENTS;
import static org.nastavnik.base.MenteeBaseProcess.CONSENTS_OF;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nastavnik.engine.form.FormContext;
import org.nastavnik.engine.form.Submission;
import org.springframework.stereotype.Component;

/** Which way the collection of consents goes on: done, later, or back to the list. */
@Component
class ConsentOutcome {

    private static final String GO = "go";

    private final Terms terms;

    ConsentOutcome(Terms terms) {
        this.terms = terms;
    }

    /** Those who stay outside when the collection is closed, with the reason that each needs; nobody while it goes on. */
    Map<Long, String> outside(Submission submission, List<ConsentRow> rows) {
        Map<Long, String> reasons = new HashMap<>();
        if (GO.equals(submission.text("next"))) {
            rows.stream().filter(ConsentRow::silent).forEach(row -> reasons.put(row.id(), Silence.title(row.typed() ? reason(row) : reasonOfOthers(submission))));
        }
        return reasons;
    }

    private static String reason(ConsentRow row) {
        if (!row.row().has("reason")) {
            throw row.row().refuse("reason", "согласий нет, человек остаётся вне базы: нужна причина");
        }
        return row.row().text("reason");
    }

    private static String reasonOfOthers(Submission submission) {
        String reason = submission.text("reasonOfOthers");
        if (reason == null) {
            throw submission.refuse("reasonOfOthers", "кто не показан и не дал согласий, остаётся вне базы: нужна причина");
        }
        return reason;
    }

    /** @param anybody whether there is somebody to approve; without a single consent the list opens again */
    void decide(FormContext context, Submission submission, boolean anybody) {
        String next = submission.text("next");
        context.set(CONSENTS_OF, submission.text("consentsOf"));
        if ("later".equals(next)) {
            context.set(CONSENTS, "later");
        } else if (GO.equals(next) && anybody) {
            context.set(CONSENTS, "done");
        } else {
            context.set(CONSENTS, "list");
            terms.listOpens(context);
        }
    }
}
