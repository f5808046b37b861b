package org.nastavnik.engine;

import java.util.Set;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.AddCommentCmd;
import org.camunda.bpm.engine.impl.cmd.CreateAttachmentCmd;
import org.camunda.bpm.engine.impl.cmd.DelegateTaskCmd;
import org.camunda.bpm.engine.impl.cmd.HandleTaskBpmnErrorCmd;
import org.camunda.bpm.engine.impl.cmd.HandleTaskEscalationCmd;
import org.camunda.bpm.engine.impl.cmd.ResolveTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SaveAttachmentCmd;
import org.camunda.bpm.engine.impl.cmd.StartProcessInstanceAtActivitiesCmd;
import org.camunda.bpm.engine.impl.cmd.UpdateCommentCmd;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/**
 * Refuses to persons what goes around the forms: resolving, delegating, throwing an error or an escalation, starting a process in
 * its middle; comments and
 * attachments of the engine too, because names typed there would stay in its tables. Nothing in the product uses these;
 * administrators keep them for repairs.
 */
class NoShortcuts extends CommandInterceptor {

    private static final Set<Class<?>> SHORTCUTS = Set.of(ResolveTaskCmd.class, DelegateTaskCmd.class,
            HandleTaskBpmnErrorCmd.class, HandleTaskEscalationCmd.class, StartProcessInstanceAtActivitiesCmd.class,
            AddCommentCmd.class, UpdateCommentCmd.class, CreateAttachmentCmd.class, SaveAttachmentCmd.class);

    private final ProcessEngineConfigurationImpl engine;

    NoShortcuts(ProcessEngineConfigurationImpl engine) {
        this.engine = engine;
    }

    @Override
    public <T> T execute(Command<T> command) {
        if (SHORTCUTS.contains(command.getClass()) && isOrdinaryPerson(engine.getIdentityService().getCurrentAuthentication())) {
            throw new AuthorizationException("Задачу выполняют только через её форму, и всё, что нужно записать, записывают в ней");
        }
        return next.execute(command);
    }

    private static boolean isOrdinaryPerson(Authentication person) {
        return person != null && person.getUserId() != null
                && (person.getGroupIds() == null || !person.getGroupIds().contains(Groups.CAMUNDA_ADMIN));
    }
}
