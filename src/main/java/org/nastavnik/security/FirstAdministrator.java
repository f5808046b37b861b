package org.nastavnik.security;

import static org.camunda.bpm.engine.authorization.Authorization.ANY;

import java.security.SecureRandom;
import java.util.HexFormat;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.nastavnik.database.DatabaseServer;
import org.nastavnik.database.StartFailure;
import org.nastavnik.engine.password.GivenPassword;
import org.nastavnik.engine.password.PasswordRules;
import org.nastavnik.organisation.LoginsMade;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The administrator {@code admin}, made at the first start, so that the engine's public set-up page never has a use. */
@Component
class FirstAdministrator {

    static final String PASSWORD_VARIABLE = "NASTAVNIK_ADMIN_PASSWORD";

    private static final String LOGIN = "admin";

    private final IdentityService identities;
    private final AuthorizationService authorizations;
    private final DatabaseServer server;
    private final ApplicationEventPublisher events;
    private final String password;

    FirstAdministrator(IdentityService identities, AuthorizationService authorizations, DatabaseServer server,
                       ApplicationEventPublisher events, @Value("${" + PASSWORD_VARIABLE + ":}") String password) {
        this.identities = identities;
        this.authorizations = authorizations;
        this.server = server;
        this.events = events;
        this.password = password;
    }

    void prepare() {
        if (identities.createGroupQuery().groupId(Groups.CAMUNDA_ADMIN).count() == 0) {
            Group group = identities.newGroup(Groups.CAMUNDA_ADMIN);
            group.setName("Администраторы");
            group.setType(Groups.GROUP_TYPE_SYSTEM);
            identities.saveGroup(group);
            for (Resource resource : Resources.values()) {
                Authorization all = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
                all.setGroupId(Groups.CAMUNDA_ADMIN);
                all.setResource(resource);
                all.setResourceId(ANY);
                all.addPermission(Permissions.ALL);
                authorizations.saveAuthorization(all);
            }
        }
        if (identities.createUserQuery().memberOfGroup(Groups.CAMUNDA_ADMIN).count() == 0) {
            create();
        }
    }

    private void create() {
        String first = password.isBlank() ? madeUp() : password;
        User admin = identities.newUser(LOGIN);
        admin.setFirstName("Администратор");
        admin.setLastName("");
        GivenPassword.require(identities, admin, PASSWORD_VARIABLE, first);
        admin.setPassword(first);
        identities.saveUser(admin);
        identities.createMembership(LOGIN, Groups.CAMUNDA_ADMIN);
        events.publishEvent(new LoginsMade("администратор", LOGIN, password.isBlank() ? first : "из " + PASSWORD_VARIABLE));
    }

    /** For trying out only: a made-up password is printed, and logs of a real installation are kept. */
    private String madeUp() {
        if (server.embedded()) {
            return random();
        }
        throw new StartFailure("не задан пароль первого администратора «%s».".formatted(LOGIN),
                "Задайте его в %s (не короче %d знаков) и запустите снова.".formatted(PASSWORD_VARIABLE, PasswordRules.SHORTEST));
    }

    private static String random() {
        byte[] bytes = new byte[9];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
