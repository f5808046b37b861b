package org.nastavnik.engine;

import javax.sql.DataSource;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/**
 * Tells the database at the beginning of each transaction who is signed in ({@code nastavnik.login}), so that triggers can note
 * the author of a change whichever way it was made. Work of the engine itself has no author.
 */
@Component
class AuthorOfTransaction implements TransactionExecutionListener, SmartInitializingSingleton {

    private final JdbcClient database;
    private final ObjectProvider<IdentityService> engine;
    /** Null until the engine has started: it begins transactions before. */
    private volatile IdentityService identities;

    AuthorOfTransaction(DataSource source, ObjectProvider<IdentityService> engine) {
        this.database = JdbcClient.create(source);
        this.engine = engine;
    }

    @Override
    public void afterSingletonsInstantiated() {
        identities = engine.getObject();
    }

    @Override
    public void afterBegin(TransactionExecution transaction, Throwable failure) {
        Authentication person = identities == null || failure != null || transaction.isReadOnly() ? null : identities.getCurrentAuthentication();
        if (person != null && person.getUserId() != null) {
            database.sql("select set_config('nastavnik.login', ?, true)").param(person.getUserId()).query(String.class).single();
        }
    }
}
