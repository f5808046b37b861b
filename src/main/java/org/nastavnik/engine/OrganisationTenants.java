package org.nastavnik.engine;

import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProvider;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderCaseInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderHistoricDecisionInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderProcessInstanceContext;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;

/**
 * Gives a process instance the tenant of its organisation, named by the variable {@code organisation}. Who starts a process
 * must belong to that tenant; a called process may run for another organisation than its parent, because the parent's model
 * says so, and without the variable takes the parent's tenant. An instance without a tenant would be visible to all.
 */
class OrganisationTenants implements TenantIdProvider {

    private static final String ORGANISATION = "organisation";

    @Override
    public String provideTenantIdForProcessInstance(TenantIdProviderProcessInstanceContext start) {
        if (start.getSuperExecution() != null) {
            return forCalled(start.getVariables(), start.getSuperExecution().getTenantId());
        }
        Object organisation = start.getVariables().get(ORGANISATION);
        if (!(organisation instanceof String code) || code.isBlank()) {
            throw label(start).map(label -> new Refusal(ORGANISATION, label + ": нужно заполнить")).orElseGet(() -> new Refusal("Не указана организация"));
        }
        if (!Context.getCommandContext().getTenantManager().isAuthenticatedTenant(code)) {
            throw label(start).<RuntimeException>map(label -> new Refusal(ORGANISATION, label + ": выберите значение из списка"))
                    .orElseGet(() -> new AuthorizationException("Организация «" + code + "» вам недоступна"));
        }
        return code;
    }

    /** How the start form, which is checked only later, calls the organisation. */
    private static Optional<String> label(TenantIdProviderProcessInstanceContext start) {
        ProcessDefinitionEntity definition = (ProcessDefinitionEntity) start.getProcessDefinition();
        return definition.getStartFormHandler() instanceof FieldLabels form ? Optional.of(form.label(definition, ORGANISATION)) : Optional.empty();
    }

    static String forCalled(Map<String, Object> variables, String parentsTenant) {
        return variables.get(ORGANISATION) instanceof String code ? code : parentsTenant;
    }

    @Override
    public String provideTenantIdForCaseInstance(TenantIdProviderCaseInstanceContext start) {
        return null;
    }

    @Override
    public String provideTenantIdForHistoricDecisionInstance(TenantIdProviderHistoricDecisionInstanceContext decision) {
        return decision.getExecution() == null ? null : decision.getExecution().getTenantId();
    }
}
