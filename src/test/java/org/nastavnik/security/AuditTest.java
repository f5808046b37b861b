package org.nastavnik.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
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
