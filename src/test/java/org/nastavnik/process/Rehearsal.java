package org.nastavnik.process;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Does something and takes it back. */
@Component
public class Rehearsal {

    private final TransactionTemplate transaction;

    Rehearsal(PlatformTransactionManager transactions) {
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Throws what the action throws. */
    public void of(Runnable action) {
        transaction.executeWithoutResult(status -> {
            action.run();
            status.setRollbackOnly();
        });
    }
}
