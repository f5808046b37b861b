package org.nastavnik.security;

import org.nastavnik.organisation.Accounts;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** At every start: groups, tenants, the first administrator, grants and filters are there, and no other expression. Idempotent. */
@Component
@Order(10)
class Provisioning implements ApplicationRunner {

    private final Accounts accounts;
    private final FirstAdministrator administrator;
    private final Grants grants;
    private final TaskFilters filters;
    private final StoredFilters stored;

    Provisioning(Accounts accounts, FirstAdministrator administrator, Grants grants, TaskFilters filters, StoredFilters stored) {
        this.accounts = accounts;
        this.administrator = administrator;
        this.grants = grants;
        this.filters = filters;
        this.stored = stored;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        accounts.prepare();
        administrator.prepare();
        grants.prepare();
        filters.prepare();
        stored.clean();
    }
}
