package org.nastavnik.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.nastavnik.calendar.SchoolYear;
import org.nastavnik.calendar.WorkingCalendar;
import org.nastavnik.process.ApplicationTest;
import org.nastavnik.process.Walk;
import org.nastavnik.routes.Caller;
import org.nastavnik.web.FirstSteps;
import org.nastavnik.web.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** An installation without any organisation, only with an administrator: everybody finds what to do next on the start page. */
@ApplicationTest
class FromNothingToTheFirstTaskTest {

    private static final String APPOINTMENT = "staff-appointment";
    private static final String NEW = "три случайных слова";

    @Autowired
    private Walk walk;
    @Autowired
    private JdbcClient database;
    @Autowired
    private IdentityService identities;
    @Autowired
    private WorkingCalendar calendar;
    @Autowired
    private FirstOrganisations advice;
    @Autowired
    private TransactionTemplate transaction;
    @LocalServerPort
    private int port;

    private final String today = LocalDate.now().toString();
    private final String town = "town" + UUID.randomUUID().toString().substring(0, 6);

    @Test
    void whereThereIsNoOrganisationTheAdministratorIsToldToBeginWithTheMunicipality() {
        Visitor admin = new Visitor("admin", "", Set.of("camunda-admin"), Set.of());
        List<FirstSteps.FirstStep> steps = transaction.execute(status -> {
            database.sql("update organisation set state = 'closed'").update();
            List<FirstSteps.FirstStep> found = advice.of(admin);
            status.setRollbackOnly();
            return found;
        });
        assertThat(steps).extracting(FirstSteps.FirstStep::title).containsExactly("Завести муниципалитет");
        assertThat(Caller.person(port, "admin", "admin-password").call("GET", steps.get(0).path(), null).body()).contains("Новый муниципалитет");
    }

    @Test
    void everyOneDoesTheirPartUntilTheCuratorHasATask() {
        Caller admin = Caller.person(port, "admin", "admin-password");
        assertThat(admin.form("/pages/organisations/new", "kind=department&shortName=" + Caller.encoded("Отдел образования " + town) + "&code=" + town
                + "&fullName=" + Caller.encoded("Отдел образования города " + town) + "&timeZone=Asia/Vladivostok&weekDays=6&termScheme=trimesters").leadsTo())
                .endsWith("/pages/organisations/" + town);
        assertThat(calendar.zone(town)).hasToString("Asia/Vladivostok");
        assertThat(admin.call("GET", "/", null).body()).contains("Назначить специалиста отдела образования", "Отдел образования " + town);

        String specialist = appoint("admin", town, "specialist", "specialist." + town);
        appoint("admin", town, "departmentHead", "department-head." + town);
        assertThat(admin.call("GET", "/", null).body()).contains("Ждут первого пароля");
        Caller department = firstSignIn(admin, specialist);
        assertThat(department.call("GET", "/", null).body()).contains("Внести школы", "/pages/organisations/paste");

        String list = Caller.encoded("Краткое название\tАдрес\nСОШ № 1\tул. Школьная, 1\nСОШ № 2\tул. Школьная, 2\n");
        assertThat(department.form("/pages/organisations/paste", "municipality=" + town + "&step=enter&text=" + list).leadsTo())
                .contains("/pages/organisations?municipality=" + town);
        String school = town + "-sosh-1";
        assertThat(identities.createTenantQuery().userMember(specialist).list()).extracting(Tenant::getId).contains(town, school, town + "-sosh-2");
        assertThat(calendar.zone(school)).as("as the department has it").hasToString("Asia/Vladivostok");
        String start = department.call("GET", "/", null).body();
        assertThat(start).contains("Назначить директоров", "Нет директора: СОШ № 1, СОШ № 2.", "Начать программу");
        assertThat(department.call("GET", "/pages/people", null).body()).as("registers show it at once").contains("СОШ № 1");
        assertThat(department.call("GET", "/pages/control", null).body()).contains(school);

        String head = appoint(specialist, school, "head", "head." + school);
        Caller director = firstSignIn(admin, head);
        assertThat(director.call("GET", "/", null).body()).contains("Назначить куратора");
        String curator = appoint(head, school, "curator", "curator." + school);
        firstSignIn(admin, curator);

        ProcessInstance programme = walk.startByForm(specialist, "school-programme", "organisation", school, "schoolYear", SchoolYear.of(LocalDate.now()),
                "forms", List.of("pupil-pupil"), "startsOn", today, "endsOn", LocalDate.now().plusMonths(6).toString());
        ProcessInstance preparation = walk.called(programme, "preparation");
        ProcessInstance order = walk.called(preparation, "curator-appointment");
        assertThat(walk.task(order, "Task_IssueOrder").getAssignee()).isEqualTo(head);
        walk.submit(order, "Task_IssueOrder", "number", "1-осн", "date", today, "curator", curator, "dutiesOfCurator", "вести базы и журнал",
                "responsibleForResources", head, "from", today);
        walk.submit(order, "Task_AcceptCuratorRole", "decision", "accept");
        Task first = walk.task(preparation, "Task_DefineProgramme");
        assertThat(first.getAssignee()).isEqualTo(curator);
        assertThat(walk.form(first).get("context").toString()).contains("СОШ № 1");
        assertThat(Caller.person(port, curator, NEW).call("GET", "/", null).body()).contains("Открыто: <strong>");
    }

    /** @return login of the new person, whose account an administrator has to open */
    private String appoint(String who, String organisation, String post, String login) {
        List<Object> order = new ArrayList<>(List.of("organisation", organisation, "kind", "appointment", "post", post, "who", "new",
                "surname", "Первоцветова", "name", "Инна", "login", login, "from", today, "number", "1-к", "date", today));
        assertThat(walk.startForm(who, APPOINTMENT).get("organisations").toString()).contains(organisation);
        ProcessInstance appointment = walk.startByForm(who, APPOINTMENT, order.toArray());
        Task access = walk.task(walk.called(appointment, "open-account"), "Task_OpenAccount");
        walk.claim("admin", access);
        access = walk.task(walk.called(appointment, "open-account"), "Task_OpenAccount");
        assertThat(walk.form(access).get("newcomer").toString()).contains("/pages/accounts?find=" + login);
        if (!post.equals("departmentHead")) {
            walk.submitAs("admin", access, "handedOver", true);
        }
        return login;
    }

    private Caller firstSignIn(Caller admin, String login) {
        String made = admin.form("/pages/accounts/reset", "login=" + login).body().replaceAll("(?s).*<code>([^<]+)</code>.*", "$1");
        Caller person = Caller.person(port, login, made);
        person.form("/pages/password", "current=" + Caller.encoded(made) + "&wanted=" + Caller.encoded(NEW) + "&repeated=" + Caller.encoded(NEW));
        return Caller.person(port, login, NEW);
    }
}
