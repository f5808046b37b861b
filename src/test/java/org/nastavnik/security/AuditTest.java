package org.nastavnik.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentWithDefinitions;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nastavnik.process.ApplicationTest;
import org.nastavnik.process.People;
import org.nastavnik.process.School;
import org.nastavnik.process.Schools;
import org.nastavnik.process.Walk;
import org.nastavnik.routes.Caller;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@ApplicationTest
class AuditTest {

    @Autowired
    private Schools schools;
    @Autowired
    private People people;
    @Autowired
    private Walk walk;
    @Autowired
    private JdbcClient database;
    @Autowired
    private AuditJournal journal;
    @Autowired
    private RepositoryService models;
    @Autowired
    private IdentityService identity;
    @LocalServerPort
    private int port;

    private School school;
    private Caller admin;

    @BeforeEach
    void aSchool() {
        school = schools.openWithProgramme();
        admin = Caller.person(port, "admin", "admin-password");
    }

    @Test
    void signInsAndFailuresAreWrittenWithAddress() {
        Caller.person(port, school.curator(), "password-" + school.curator()).form("/logout", "");
        Caller.script(port, school.curator(), "wrong").call("GET", "/engine-rest/task", null);
        assertThat(lines("SIGN_IN", school.curator())).isOne();
        assertThat(lines("SIGN_OUT", school.curator())).isOne();
        assertThat(lines("SIGN_IN_FAILED", school.curator())).isOne();
        assertThat(admin.call("GET", "/pages/audit?login=" + school.curator(), null).body()).contains("неудачный вход", "127.0.0.1");
    }

    @Test
    void openingAFormWithDataIsWritten() {
        ProcessInstance instance = walk.start("curator-appointment", school);
        Task task = walk.task(instance, "Task_IssueOrder");
        Caller.script(port, school.head(), "password-" + school.head()).call("GET", "/engine-rest/task/" + task.getId() + "/form-variables", null);
        assertThat(database.sql("select subject from audit_event where kind = 'DATA_READ' and login = ? and organisation = ?")
                .params(school.head(), school.code()).query(String.class).list()).contains("form/issue-order task/" + task.getId());
    }

    @Test
    void lookingAtPeopleOnPagesAndTakingTheirDataAlongIsWritten() {
        long person = people.person(school, "pupil", LocalDate.of(2013, 5, 6));
        Caller curator = Caller.person(port, school.curator(), "password-" + school.curator());
        curator.call("GET", "/pages/people", null);
        curator.call("GET", "/pages/people/" + person, null);
        curator.call("GET", "/pages/consents/" + person, null);
        curator.call("GET", "/pages/consents/" + person + "/extract", null);
        assertThat(database.sql("select kind || ' ' || subject from audit_event where login = ? and organisation = ?")
                .params(school.curator(), school.code()).query(String.class).list())
                .contains("DATA_READ register.list", "DATA_READ register.card/" + person, "DATA_READ consents/" + person,
                        "DATA_EXPORTED consents/" + person);
    }

    @Test
    void changesOfRightsAndModelsAreWritten() {
        Caller script = Caller.script(port, "admin", "admin-password");
        String group = "audit-" + school.code();
        assertThat(script.call("POST", "/engine-rest/group/create", "{\"id\":\"" + group + "\",\"name\":\"x\",\"type\":\"WORKFLOW\"}").status()).isEqualTo(204);
        assertThat(script.call("PUT", "/engine-rest/group/" + group + "/members/" + school.curator(), null).status()).isEqualTo(204);
        assertThat(script.call("DELETE", "/engine-rest/group/" + group, null).status()).isEqualTo(204);
        assertThat(database.sql("select subject from audit_event where kind = 'RIGHTS_CHANGED' and login = 'admin' and subject like ?")
                .param("%" + group + "%").query(String.class).list())
                .contains("SaveGroup " + group, "CreateMembership " + school.curator() + " " + group, "DeleteGroup " + group);
    }

    @Test
    void whatWasDeployedAndWhatWasDeletedIsNamed() {
        String table = "audit-" + school.code();
        String model = """
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" xmlns:camunda="http://camunda.org/schema/1.0/dmn" id="d" name="d" namespace="x">
                  <decision id="%s" name="Проверка журнала" camunda:historyTimeToLive="P30D"><decisionTable id="t"><input id="i"><inputExpression id="e" typeRef="string"><text>x</text></inputExpression></input>
                    <output id="o" name="y" typeRef="string"/><rule id="r"><inputEntry id="ie"><text>"a"</text></inputEntry><outputEntry id="oe"><text>"b"</text></outputEntry></rule></decisionTable></decision>
                </definitions>""".formatted(table);
        DeploymentWithDefinitions deployed = as("admin", () -> models.createDeployment().name("Проверка").addString(table + ".dmn", model).deployWithResult());
        as("admin", () -> {
            models.deleteDeployment(deployed.getId());
            return null;
        });
        assertThat(database.sql("select subject from audit_event where kind = 'DEPLOYMENT' and login = 'admin' and subject like ? order by id")
                .param("%" + table + "%").query(String.class).list())
                .containsExactly("Deploy «Проверка»: " + table + ".dmn", "DeleteDeployment " + deployed.getId() + " «Проверка»: " + table + ".dmn");
        assertThat(admin.call("GET", "/pages/audit?kind=DEPLOYMENT", null).body()).contains("развёрнуто «Проверка»: " + table + ".dmn");
    }

    private <T> T as(String login, Supplier<T> work) {
        identity.setAuthentication(login, List.of("camunda-admin"));
        try {
            return work.get();
        } finally {
            identity.clearAuthentication();
        }
    }

    @Test
    void daysAreTypedInTheRussianOrderAndImpossibleOnesAreExplained() {
        assertThat(admin.call("GET", "/pages/audit?from=5.9.2026&to=2026-12-31", null).body()).contains("value=\"05.09.2026\"", "value=\"31.12.2026\"");
        assertThat(admin.call("GET", "/pages/audit?from=31.02.2026", null))
                .satisfies(said -> assertThat(said.status()).isEqualTo(400)).satisfies(said -> assertThat(said.body()).contains("Такой даты нет", "дд.мм.гггг"));
    }

    @Test
    void whatIsOlderThanAYearGoes() {
        database.sql("insert into audit_event (kind, login, happened_at) values ('SIGN_IN', ?, now() - interval '367 days'), ('SIGN_IN', ?, now() - interval '300 days')")
                .params(school.head(), school.head()).update();
        journal.dropOld();
        assertThat(lines("SIGN_IN", school.head())).isOne();
    }

    @Test
    void onlyAdministratorsRead() {
        Caller head = Caller.person(port, school.head(), "password-" + school.head());
        assertThat(head.call("GET", "/pages/audit", null)).extracting(Caller.Said::status).isEqualTo(404);
        assertThat(head.call("GET", "/pages/accounts", null)).extracting(Caller.Said::status).isEqualTo(404);
        assertThat(admin.call("GET", "/pages/audit?kind=SIGN_IN&from=2026-01-01&to=2999-01-01&before=9223372036854775807", null).status()).isEqualTo(200);
    }

    private long lines(String kind, String login) {
        return database.sql("select count(*) from audit_event where kind = ? and login = ?").params(kind, login).query(Long.class).single();
    }
}
