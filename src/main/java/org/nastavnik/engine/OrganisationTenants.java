package org.nastavnik.engine;

import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProvider;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderCaseInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderHistoricDecisionInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderProcessInstanceContext;
import org.camunda.bpm.engine.impl.context.Context;

/**
 * Gives a process instance the tenant of its organisation: the parent's for a called process, else the one named by the
 * variable {@code organisation}, which must be a tenant of the caller. An instance without a tenant would be visible to all.
 */
class OrganisationTenants implements TenantIdProvider {

    private static final String ORGANISATION = "organisation";

    @Override
    public String provideTenantIdForProcessInstance(TenantIdProviderProcessInstanceContext start) {
        if (start.getSuperExecution() != null) {
            return start.getSuperExecution().getTenantId();
        }
        Object organisation = start.getVariables().get(ORGANISATION);
        if (!(organisation instanceof String code) || code.isBlank()) {
            throw new Refusal("Не указана организация");
        }
        if (!Context.getCommandContext().getTenantManager().isAuthenticatedTenant(code)) {
            throw new AuthorizationException("Организация «" + code + "» вам недоступна");
        }
        return code;
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
