package org.nastavnik.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.UUID;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nastavnik.process.ApplicationTest;
import org.nastavnik.process.School;
import org.nastavnik.process.Schools;
import org.nastavnik.routes.Caller;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@ApplicationTest
@ExtendWith(OutputCaptureExtension.class)
class PasswordsTest {

    private static final String NEW = "три случайных слова";

    @Autowired
    private Schools schools;
    @Autowired
    private IdentityService identities;
    @Autowired
    private JdbcClient database;
    @LocalServerPort
    private int port;

    private String login;
    private String password;

    @BeforeEach
    void anAccount() {
        School school = schools.open();
        login = school.curator();
        password = "password-" + login;
    }

    @Test
    void passwordsAreKeptAsBcrypt() {
        assertThat(stored()).startsWith("{BCRYPT-SHA384}$2");
    }

    @Test
    void anOldHashIsReplacedAtTheNextSignIn() throws Exception {
        String old = Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-512").digest((password + "salt").getBytes(StandardCharsets.UTF_8)));
        database.sql("update act_id_user set pwd_ = ?, salt_ = 'salt' where id_ = ?").params("{SHA-512}" + old, login).update();
        assertThat(Caller.script(port, login, password).call("GET", "/engine-rest/task/count", null).status()).isEqualTo(200);
        assertThat(stored()).startsWith("{BCRYPT-SHA384}");
        assertThat(Caller.script(port, login, password).call("GET", "/engine-rest/task/count", null).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"короткий", "1234567890", "Qwertyuiop", "йцукенгшщз", "Администратор1!", "aaaaaaaaaaaaaaa"})
    void badPasswordsAreTakenNowhere(String bad) {
        User user = identities.createUserQuery().userId(login).singleResult();
        assertThat(identities.checkPasswordAgainstPolicy(bad, user).isValid()).isFalse();
        Caller admin = Caller.script(port, "admin", "admin-password");
        Caller.Said said = admin.call("PUT", "/engine-rest/user/" + login + "/credentials",
                "{\"password\":\"" + bad + "\",\"authenticatedUserPassword\":\"admin-password\"}");
        assertThat(said.status()).as(said.toString()).isEqualTo(400);
        assertThat(change(Caller.person(port, login, password), password, bad).body()).contains("Новый пароль не подходит");
        assertThat(identities.checkPassword(login, password)).isTrue();
    }

    @Test
    void aChangedPasswordEndsAllSessionsAndScripts() {
        Caller desk = Caller.person(port, login, password);
        Caller phone = Caller.person(port, login, password);
        Caller script = Caller.script(port, login, password);
        assertThat(script.call("GET", "/engine-rest/task/count", null).status()).isEqualTo(200);
        assertThat(change(desk, password, NEW).leadsTo()).endsWith("/login?changed");
        assertThat(phone.call("GET", "/", null).leadsTo()).endsWith("/login");
        assertThat(script.call("GET", "/engine-rest/task/count", null).status()).isEqualTo(401);
        assertThat(Caller.person(port, login, NEW).call("GET", "/", null).status()).isEqualTo(200);
    }

    @Test
    void whoMustChangeThePasswordGetsNowhereElse() {
        Caller admin = Caller.person(port, "admin", "admin-password");
        String answer = admin.form("/pages/accounts/reset", "login=" + login).body();
        String made = answer.replaceAll("(?s).*<code>([^<]+)</code>.*", "$1");
        assertThat(made).matches("[a-z0-9]{4}(-[a-z0-9]{4}){3}");
        Caller person = Caller.person(port, login, made);
        assertThat(person.call("GET", "/", null).leadsTo()).endsWith("/pages/password");
        assertThat(person.call("GET", "/camunda/app/tasklist/default/", null).leadsTo()).endsWith("/pages/password");
        assertThat(person.call("GET", "/camunda/api/engine/engine/default/task", null).status()).isEqualTo(403);
        assertThat(Caller.script(port, login, made).call("GET", "/engine-rest/task", null).status()).isEqualTo(403);
        assertThat(change(person, made, NEW).leadsTo()).endsWith("/login?changed");
        assertThat(Caller.person(port, login, NEW).call("GET", "/", null).status()).isEqualTo(200);
    }

    /** In Admin, where the administrator types a new password for somebody whose old one is known to others. */
    @Test
    void aPasswordThatTheAdministratorChangesEndsTheSessionsToo() {
        Caller thief = Caller.person(port, login, password);
        assertThat(thief.call("GET", "/", null).status()).isEqualTo(200);
        Caller admin = Caller.person(port, "admin", "admin-password");
        assertThat(admin.call("PUT", "/camunda/api/engine/engine/default/user/" + login + "/credentials",
                "{\"password\":\"" + NEW + "\",\"authenticatedUserPassword\":\"admin-password\"}").status()).isEqualTo(204);
        assertThat(thief.call("GET", "/", null).leadsTo()).endsWith("/login");
        assertThat(thief.call("GET", "/camunda/api/engine/engine/default/task", null).status()).isEqualTo(401);
        assertThat(Caller.person(port, login, NEW).call("GET", "/", null).status()).isEqualTo(200);
    }

    @Test
    void aDeletedAccountHasNoSession() {
        Caller person = Caller.person(port, login, password);
        identities.deleteUser(login);
        assertThat(person.call("GET", "/", null).leadsTo()).endsWith("/login");
        assertThat(person.call("GET", "/camunda/api/engine/engine/default/task", null).status()).isEqualTo(401);
    }

    @Test
    void leavingEndsTheSessionEverywhere() {
        Caller signedIn = Caller.person(port, login, password);
        String session = signedIn.cookie("JSESSIONID");
        assertThat(Caller.withSession(port, session).call("GET", "/camunda/api/engine/engine/default/task", null).status()).isEqualTo(200);
        signedIn.form("/logout", "");
        assertThat(Caller.withSession(port, session).call("GET", "/", null).leadsTo()).endsWith("/login");
        assertThat(Caller.withSession(port, session).call("GET", "/camunda/api/engine/engine/default/task", null).status()).isEqualTo(401);
    }

    @Test
    void theButtonOfTheWebappsLeavesThePagesToo() {
        Caller signedIn = Caller.person(port, login, password);
        String session = signedIn.cookie("JSESSIONID");
        assertThat(signedIn.call("POST", "/camunda/api/admin/auth/user/default/logout", "{}").status()).isEqualTo(204);
        assertThat(Caller.withSession(port, session).call("GET", "/pages/password", null).leadsTo()).endsWith("/login");
    }

    /** Somebody has put a session of their own into the person's browser and waits for the sign-in. */
    @Test
    void theSignInLeavesNoKnownSession() {
        Caller browser = Caller.anonymous(port);
        browser.call("GET", "/login", null);
        String planted = browser.cookie("JSESSIONID");
        assertThat(planted).isNotEmpty();
        browser.signIn(login, password);
        assertThat(browser.cookie("JSESSIONID")).isNotEmpty().isNotEqualTo(planted);
        assertThat(Caller.withSession(port, planted).call("GET", "/", null).leadsTo()).endsWith("/login");
    }

    @Test
    void whoSignsInAfterAnotherAtTheSameComputerIsThatPerson() {
        String next = login.replace("curator.", "head.");
        Caller browser = Caller.person(port, login, password).signIn(next, "password-" + next);
        assertThat(browser.call("GET", "/camunda/api/admin/auth/user/default", null).body()).contains(next).doesNotContain(login);
    }

    @Test
    void afterAFewMistakesTheAccountWaitsHereAndNobodyElseDoes() {
        for (int mistake = 0; mistake < Throttle.FREE_FAILURES; mistake++) {
            assertThat(Caller.script(port, login, "wrong-" + mistake).call("GET", "/engine-rest/task/count", null).status()).isEqualTo(401);
        }
        assertThat(Caller.script(port, login, password).call("GET", "/engine-rest/task/count", null).status()).as("the right one, too early").isEqualTo(429);
        assertThatThrownBy(() -> Caller.person(port, login, password)).hasMessageContaining("/login?wait=");
        String colleague = login.replace("curator.", "head.");
        assertThat(Caller.person(port, colleague, "password-" + colleague).call("GET", "/", null).status()).isEqualTo(200);
    }

    /** Whatever a link to the sign-in page carries along, nobody is led to another site. */
    @ParameterizedTest
    @ValueSource(strings = {"?continue=https://evil.example/", "?redirect=//evil.example", "?url=https%3A%2F%2Fevil.example", "?next=/%5Cevil.example"})
    void theSignInLeadsNowhereElse(String query) {
        Caller person = Caller.anonymous(port);
        String csrf = person.call("GET", "/login" + query, null).body().replaceAll("(?s).*name=\"_csrf\" value=\"([^\"]+)\".*", "$1");
        Caller.Said said = person.form("/login" + query, "login=" + login + "&password=" + password + "&_csrf=" + csrf);
        assertThat(said.leadsTo()).isEqualTo("http://localhost:" + port + "/");
    }

    @Test
    void aFormOfAnotherSiteIsRefused() {
        Caller person = Caller.person(port, login, password).withoutTokens();
        assertThat(person.form("/pages/password", "current=x&wanted=y&repeated=y").status()).isEqualTo(403);
        assertThat(person.call("POST", "/camunda/api/engine/engine/default/task", "{}").status()).isEqualTo(403);
    }

    @Test
    void secretsAreNotToldToLogsPagesOrActuator(CapturedOutput log) {
        String secret = "secret-" + UUID.randomUUID();
        Caller.script(port, login, secret).call("GET", "/engine-rest/task", null);
        Caller.script(port, secret, secret).call("GET", "/engine-rest/task", null);
        Caller person = Caller.person(port, login, password);
        Caller.Said failed = change(person, secret, secret + "-new");
        Caller admin = Caller.script(port, "admin", "admin-password");
        Caller.Said broken = admin.call("PUT", "/engine-rest/user/" + login + "/credentials", "{\"password\":\"" + secret + "\", \"x\": [}");
        Caller.Said wrong = admin.call("POST", "/engine-rest/user/create", "{\"profile\":{\"id\":\"" + login + "\"},\"credentials\":{\"password\":\"" + secret + "\"}}");
        assertThat(log.getAll()).doesNotContain(secret, "admin-password", password, "sample-password");
        for (Caller.Said said : new Caller.Said[] {failed, broken, wrong, admin.call("GET", "/actuator/health", null), person.call("GET", "/pages/none", null)}) {
            assertThat(said.body()).doesNotContain(secret, "admin-password", "org.camunda", "java.", "select ");
        }
        assertThat(admin.call("GET", "/actuator/env", null).status()).isNotEqualTo(200);
        assertThat(database.sql("select count(*) from audit_event where concat_ws(' ', login, subject) like ?").param("%" + secret + "%").query(Long.class).single()).isZero();
    }

    private static Caller.Said change(Caller person, String current, String wanted) {
        return person.form("/pages/password", "current=" + Caller.encoded(current) + "&wanted=" + Caller.encoded(wanted) + "&repeated=" + Caller.encoded(wanted));
    }

    private String stored() {
        return database.sql("select pwd_ from act_id_user where id_ = ?").param(login).query(String.class).single();
    }
}
