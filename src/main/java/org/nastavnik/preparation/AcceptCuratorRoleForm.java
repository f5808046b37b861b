package org.nastavnik.preparation;

import java.util.Map;
import org.nastavnik.calendar.WorkingCalendar;
import org.nastavnik.engine.form.FormContext;
import org.nastavnik.engine.form.Submission;
import org.nastavnik.engine.form.TaskForm;
import org.springframework.stereotype.Component;

/** The person named in the order accepts the curator's duties or declines; the reason is for the head only. */
@Component
class AcceptCuratorRoleForm implements TaskForm {

    private final IssuedOrder order;
    private final CuratorRefusals refusals;
    private final WorkingCalendar calendar;

    AcceptCuratorRoleForm(IssuedOrder order, CuratorRefusals refusals, WorkingCalendar calendar) {
        this.order = order;
        this.refusals = refusals;
        this.calendar = calendar;
    }

    @Override
    public String formId() {
        return "accept-curator-role";
    }

    @Override
    public Map<String, ?> show(FormContext context) {
        return Map.of("order", order.text(context.processInstanceId()));
    }

    @Override
    public void submit(FormContext context, Submission submission) {
        if ("decline".equals(submission.text("decision"))) {
            refusals.add(context.organisation(), context.processInstanceId(), new CuratorRefusals.Refused(
                    context.user(), submission.text("reason"), calendar.today(context.organisation())));
        }
    }
}
