package org.nastavnik.engine.form;

import java.util.List;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.nastavnik.engine.task.TaskAccess;
import org.springframework.stereotype.Component;

/** What both form handlers work with. */
@Component
record FormKit(FormSchemas schemas, LiveForms forms, LiveValues values, TaskAccess access) {

    /** The organisations of the person at work; null for the engine itself and for administrators, who reach all. */
    List<String> reach() {
        Authentication person = Context.getCommandContext().getAuthentication();
        boolean all = person == null || person.getUserId() == null
                || person.getGroupIds() != null && person.getGroupIds().contains(Groups.CAMUNDA_ADMIN);
        return all ? null : person.getTenantIds();
    }
}
