package org.nastavnik.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.assertj.core.util.Throwables;
import org.junit.jupiter.api.Test;
import org.nastavnik.process.ApplicationTest;
import org.nastavnik.routes.Caller;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.actuate.endpoint.ExposableEndpoint;
import org.springframework.boot.actuate.endpoint.web.WebEndpointsSupplier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What must not leave by the side: values by messages of the database, settings by the actuator. */
@ApplicationTest
class SecretsTest {

    @Autowired
    private JdbcClient database;
    @Autowired
    private TransactionTemplate transaction;
    @Autowired
    private WebEndpointsSupplier actuator;
    @LocalServerPort
    private int port;

    @Test
    void aBrokenRuleOfATableIsToldWithoutTheValueThatBrokeIt() {
        String name = "Снегирёва-" + UUID.randomUUID();
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
            for (int twice = 0; twice < 2; twice++) {
                database.sql("insert into account_safety (login) values (?)").param(name).update();
            }
        })).isInstanceOfSatisfying(DuplicateKeyException.class, failure -> assertThat(Throwables.getStackTrace(failure)).contains("account_safety").doesNotContain(name));
    }

    @Test
    void theActuatorTellsWhetherItWorksAndNothingElse() {
        assertThat(actuator.getEndpoints()).extracting(ExposableEndpoint::getEndpointId).hasToString("[health]");
        Caller admin = Caller.person(port, "admin", "admin-password");
        assertThat(admin.call("GET", "/actuator/health", null).body()).isEqualTo("{\"status\":\"UP\"}");
        assertThat(admin.call("GET", "/actuator/health/db", null).status()).isEqualTo(404);
        assertThat(admin.call("GET", "/actuator", null).status()).isEqualTo(403);
    }
}
