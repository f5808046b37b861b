package org.nastavnik.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nastavnik.engine.Refusal;
import org.nastavnik.process.ApplicationTest;
import org.nastavnik.process.School;
import org.nastavnik.process.Schools;
import org.nastavnik.process.Walk;
import org.nastavnik.web.Session;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@ApplicationTest
class DocumentsTabTest {

    private static final byte[] PDF = "%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF".getBytes(StandardCharsets.US_ASCII);
    private static final String LIST = "/camunda/api/nastavnik/tasks/%s/files";
    private static final String CALL = "/camunda/api/nastavnik/files/%s";
    private static final String FILE = "/pages/files/%s";

    @Autowired
    private Schools schools;
    @Autowired
    private Walk walk;
    @Autowired
    private RepositoryService models;
    @Autowired
    private JdbcClient database;
    @LocalServerPort
    private int port;

    private School school;
    private Task task;
    private Session head;

    @BeforeEach
    void theHeadHasATask() {
        school = schools.openWithProgramme();
        ProcessInstance stage = walk.start("curator-appointment", school);
        task = walk.task(stage, "Task_IssueOrder");
        head = signIn(school.head());
    }

    private Session signIn(String login) {
        return Session.of(port, login, "password-" + login);
    }

    @Test
    void whatThePerformerAddsIsListedAndOpensAsItWas() {
        int id = add("Приказ № 5.pdf", PDF);
        HttpResponse<String> opened = head.get(FILE.formatted(id));
        assertThat(opened.body()).isEqualTo(new String(PDF, StandardCharsets.US_ASCII));
        assertThat(opened.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(opened.headers().firstValue("Content-Disposition").orElseThrow()).startsWith("inline").contains("%D0%9F%D1%80");
        assertThat(opened.headers().firstValue("Cache-Control")).hasValue("private, no-store");
        assertThat(opened.headers().firstValue("Content-Security-Policy").orElseThrow()).as("a browser shows no PDF in a sandbox").contains("default-src 'none'").doesNotContain("sandbox");
        assertThat(JsonPath.<String>read(list(), "$.files[0].name")).isEqualTo("Приказ № 5.pdf");
        assertThat(JsonPath.<Boolean>read(list(), "$.editable")).isTrue();
    }

    @Test
    void whoHasNoTaskInTheProcessFindsNothing() {
        int id = add("приказ.pdf", PDF);
        School other = schools.open();
        for (String stranger : List.of(school.curator(), other.head(), other.curator())) {
            Session session = signIn(stranger);
            assertThat(session.get(LIST.formatted(task.getId())).statusCode()).as(stranger).isEqualTo(404);
            assertThat(session.get(FILE.formatted(id)).statusCode()).as(stranger).isEqualTo(404);
            assertThat(session.upload(LIST.formatted(task.getId()), "x.pdf", PDF).statusCode()).as(stranger).isEqualTo(404);
            assertThat(session.call("DELETE", CALL.formatted(id) + "?reason=because", "text/plain", new byte[0]).statusCode()).as(stranger).isEqualTo(404);
        }
        Session specialist = Session.of(port, School.SPECIALIST, "sample-password");
        assertThat(specialist.get(FILE.formatted(id)).statusCode()).isEqualTo(404);
    }

    @Test
    void aFileIsWhatItsContentsSayAndItsNameCannotLeaveTheList() {
        byte[] program = new byte[600];
        program[0] = 'M';
        program[1] = 'Z';
        HttpResponse<String> refused = head.upload(LIST.formatted(task.getId()), "приказ.pdf", program);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("«приказ.pdf» не принят");
        assertThat(head.upload(LIST.formatted(task.getId()), "пусто.pdf", new byte[0]).body()).contains("пуст");
        add("..\\..\\etc/пас<ворд>.pdf", PDF);
        assertThat(JsonPath.<String>read(list(), "$.files[0].name")).isEqualTo("пас_ворд_.pdf");
    }

    @Test
    void aReplacedFileStaysAsVersionAndADeletedOneLeavesNoBytes() {
        int first = add("приказ.pdf", PDF);
        assertThat(head.upload(CALL.formatted(first), "приказ-2.pdf", PDF).statusCode()).isEqualTo(200);
        int second = JsonPath.read(list(), "$.files[0].id");
        assertThat(JsonPath.<Integer>read(list(), "$.files[0].version")).isEqualTo(2);
        assertThat(head.get(CALL.formatted(second) + "/versions").body()).contains("приказ.pdf");
        assertThat(head.upload(CALL.formatted(first), "приказ-3.pdf", PDF).body()).contains("обновите список");

        assertThat(head.call("DELETE", CALL.formatted(second) + "?reason=x", "text/plain", new byte[0]).statusCode()).isEqualTo(400);
        assertThat(head.call("DELETE", CALL.formatted(second) + "?reason=mistake", "text/plain", new byte[0]).statusCode()).isEqualTo(200);
        assertThat(head.get(FILE.formatted(first)).statusCode()).isEqualTo(404);
        assertThat(database.sql("select count(*) from file_part where file in (?, ?)").params(first, second).query(Long.class).single()).isZero();
        assertThat(database.sql("select deleted_because from stored_file where id = ?").param(second).query(String.class).single()).isEqualTo("mistake");
    }

    @Test
    void aTaskWaitsForTheDocumentThatItsModelDemands() {
        String deployment = deployDemanding("Подписанный приказ*; Приложение");
        try {
            Task demanding = walk.task(walk.start("curator-appointment", school), "Task_IssueOrder");
            assertThat(JsonPath.<List<String>>read(head.get(LIST.formatted(demanding.getId())).body(), "$.demanded[?(@.required == true)].name"))
                    .containsExactly("Подписанный приказ");
            assertThatThrownBy(() -> order(demanding)).isInstanceOf(Refusal.class).hasMessageContaining("«Документы»: Подписанный приказ");
            assertThat(head.upload(LIST.formatted(demanding.getId()), "приказ.pdf", PDF, "evidence", "Подписанный приказ").statusCode()).isEqualTo(200);
            order(demanding);
        } finally {
            models.deleteDeployment(deployment, true);
        }
    }

    private void order(Task demanding) {
        walk.submit(demanding, "number", "45-" + school.code(), "date", "2026-09-01", "curator", school.curator(),
                "dutiesOfCurator", "Ведёт базы участников", "responsibleForResources", school.head(), "from", "2026-09-01", "to", "2027-08-31");
    }

    private String deployDemanding(String evidence) {
        String present = models.createProcessDefinitionQuery().processDefinitionKey("curator-appointment").latestVersion().singleResult().getId();
        BpmnModelInstance model = models.getBpmnModelInstance(present).clone();
        UserTask issue = model.getModelElementById("Task_IssueOrder");
        CamundaProperties properties = issue.getExtensionElements().getElementsQuery().filterByType(CamundaProperties.class).singleResult();
        properties.getCamundaProperties().stream().filter(property -> property.getCamundaName().equals("evidence")).toList()
                .forEach(property -> property.getParentElement().removeChildElement(property));
        CamundaProperty property = model.newInstance(CamundaProperty.class);
        property.setCamundaName("evidence");
        property.setCamundaValue(evidence);
        properties.addChildElement(property);
        Deployment deployed = models.createDeployment().name("a demanded document").addModelInstance("curator-appointment.bpmn", model).deploy();
        return deployed.getId();
    }

    private int add(String name, byte[] contents) {
        HttpResponse<String> added = head.upload(LIST.formatted(task.getId()), name, contents);
        assertThat(added.statusCode()).as(added.body()).isEqualTo(200);
        return JsonPath.read(added.body(), "$.files[0].id");
    }

    private String list() {
        return head.get(LIST.formatted(task.getId())).body();
    }
}
