package org.nastavnik.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nastavnik.database.DatabaseServer;
import org.nastavnik.database.StartFailure;
import org.nastavnik.organisation.LoginsMade;
import org.nastavnik.process.ApplicationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** The first start, on an application whose administrators are gone until the end of the test. */
@ApplicationTest
class FirstAdministratorTest {

    private static final String GOOD = "три сосны и маяк";

    @Autowired
    private IdentityService identities;
    @Autowired
    private AuthorizationService authorizations;
    @Autowired
    private DatabaseServer server;
    @Autowired
    private TransactionTemplate transaction;

    private String told = "";

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"короткий, не меньше 10 знаков", "1234567890, из числа самых частых", "aaaaaaaaaaaaaaa, из числа самых частых"})
    void aBadPasswordOfTheOperatorIsRefusedInRussianWithoutRepeatingIt(String password, String why) {
        assertThatThrownBy(() -> firstStart(password, server)).isInstanceOfSatisfying(StartFailure.class, failure -> {
            assertThat(failure).hasMessageContaining("NASTAVNIK_ADMIN_PASSWORD").hasMessageContaining(why).message().doesNotContain(password);
            assertThat(failure.advice()).contains("Задайте в NASTAVNIK_ADMIN_PASSWORD", "не короче 10 знаков").doesNotContain(password);
        });
    }

    @Test
    void onAServerOfTheOperatorsThereIsNoStartWithoutAPassword() {
        assertThatThrownBy(() -> firstStart("", server)).isInstanceOf(StartFailure.class).hasMessageContaining("не задан пароль первого администратора");
    }

    @Test
    void whoTriesItOutGetsAPasswordMadeUpAndPrinted() {
        firstStart("", new DatabaseServer() {
            @Override
            public boolean embedded() {
                return true;
            }

            @Override
            public boolean emptyAtStart() {
                return true;
            }
        });
        assertThat(told).matches("[0-9a-f]{18}");
    }

    @Test
    void theOperatorsOwnPasswordIsNotPrinted() {
        firstStart(GOOD, server);
        assertThat(told).isEqualTo("из NASTAVNIK_ADMIN_PASSWORD");
    }

    private void firstStart(String password, DatabaseServer on) {
        ApplicationEventPublisher listener = event -> {
            if (event instanceof LoginsMade made) {
                told = made.password();
            }
        };
        transaction.executeWithoutResult(status -> {
            List.copyOf(identities.createUserQuery().memberOfGroup(Groups.CAMUNDA_ADMIN).list()).forEach(user -> identities.deleteUser(user.getId()));
            status.setRollbackOnly();
            new FirstAdministrator(identities, authorizations, on, listener, password).prepare();
        });
    }
}
