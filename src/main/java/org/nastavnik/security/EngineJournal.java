package org.nastavnik.security;

import org.nastavnik.engine.RightsChanged;
import org.nastavnik.engine.form.FormContext;
import org.nastavnik.engine.form.FormShown;
import org.nastavnik.engine.form.FormSubmitted;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes down what the engine tells: forms with data of registers, and changes of rights and models. */
@Component
class EngineJournal {

    private final Audit audit;

    EngineJournal(Audit audit) {
        this.audit = audit;
    }

    @EventListener
    void shown(FormShown form) {
        if (form.context().user() != null) {
            audit.record(AuditKind.DATA_READ, form.context().user(), form.context().organisation(), subject(form.context()));
        }
    }

    @EventListener
    void submitted(FormSubmitted form) {
        if (form.context().user() != null && form.register()) {
            audit.record(AuditKind.DATA_CHANGED, form.context().user(), form.context().organisation(), subject(form.context()));
        }
    }

    @EventListener
    void rights(RightsChanged change) {
        audit.record(change.models() ? AuditKind.DEPLOYMENT : AuditKind.RIGHTS_CHANGED, change.login(), null, change.what());
    }

    private static String subject(FormContext context) {
        return "form/" + context.formId() + context.taskId().map(task -> " task/" + task).orElse("");
    }
}
