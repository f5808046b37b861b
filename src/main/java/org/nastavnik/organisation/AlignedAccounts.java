package org.nastavnik.organisation;

import static org.springframework.transaction.support.TransactionSynchronizationManager.bindResource;
import static org.springframework.transaction.support.TransactionSynchronizationManager.getResource;
import static org.springframework.transaction.support.TransactionSynchronizationManager.isSynchronizationActive;
import static org.springframework.transaction.support.TransactionSynchronizationManager.registerSynchronization;
import static org.springframework.transaction.support.TransactionSynchronizationManager.unbindResourceIfPossible;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;

/**
 * The groups and tenants given in this transaction. The engine writes them at the end of its command only, so that its
 * queries do not know them yet when the same account is looked at a second time.
 */
@Component
class AlignedAccounts {

    record Memberships(Set<String> groups, Set<String> tenants) {
    }

    Memberships of(String login) {
        return known().get(login);
    }

    void remember(String login, Memberships memberships) {
        if (isSynchronizationActive()) {
            if (getResource(this) == null) {
                bindResource(this, new HashMap<String, Memberships>());
                registerSynchronization(new TransactionSynchronization() {
                    @Override
                    public void afterCompletion(int status) {
                        unbindResourceIfPossible(AlignedAccounts.this);
                    }
                });
            }
            known().put(login, memberships);
        }
    }

    @SuppressWarnings("unchecked")
    private Map<String, Memberships> known() {
        Map<String, Memberships> bound = (Map<String, Memberships>) getResource(this);
        return bound == null ? Map.of() : bound;
    }
}
