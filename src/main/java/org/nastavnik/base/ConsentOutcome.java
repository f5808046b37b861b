package org.nastavnik.base;

import static org.nastavnik.base.MenteeBaseProcess.CONSENTS;

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
            rows.stream().filter(ConsentRow::silent).forEach(row -> {
                if (!row.row().has("reason")) {
                    throw row.row().refuse("reason", "согласий нет, человек остаётся вне базы: нужна причина");
                }
                reasons.put(row.id(), Silence.title(row.row().text("reason")));
            });
        }
        return reasons;
    }

    /** @param anybody whether there is somebody to approve; without a single consent the list opens again */
    void decide(FormContext context, Submission submission, boolean anybody) {
        String next = submission.text("next");
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
