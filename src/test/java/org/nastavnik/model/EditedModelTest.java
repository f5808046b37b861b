package org.nastavnik.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nastavnik.process.ApplicationTest;
import org.nastavnik.process.EngineRest;
import org.nastavnik.process.EngineRest.Answer;
import org.nastavnik.process.School;
import org.nastavnik.process.Schools;
import org.nastavnik.process.Walk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The change that docs/administrator.md walks through: a new human task in «Подготовка», with form and deadline, over REST. */
@ApplicationTest
class EditedModelTest {

    private static final String NEW_TASK = "Task_Instruct";

    @LocalServerPort
    private int port;
    @Autowired
    private RepositoryService models;
    @Autowired
    private Schools schools;
    @Autowired
    private Walk walk;
    @Autowired
    private Delivering delivering;
    @Autowired
    private DeliveredModels deliveredModels;
    @Autowired
    private LiveModels liveModels;
    @Autowired
    private Deliveries deliveries;

    private EngineRest rest;
    private String process;
    private String table;
    private String form;

    @BeforeEach
    void readTheDeliveredFiles() throws IOException {
        rest = EngineRest.administrator(port);
        process = withInstruction(Files.readString(Path.of("bpmn/preparation/preparation.bpmn")));
        table = withDeadline(Files.readString(Path.of("bpmn/control/deadline-policy.dmn")));
        form = """
                {"type": "default", "id": "instruct", "schemaVersion": 19, "executionPlatform": "Camunda Platform", "executionPlatformVersion": "7.24.0",
                 "exporter": {"name": "Camunda Modeler", "version": "5.42.0"}, "components": [
                  {"type": "text", "id": "Text_Title", "text": "## Инструктаж"},
                  {"type": "text", "id": "Text_Context", "text": "{{context}}"},
                  {"type": "datetime", "id": "Field_Date", "key": "instructedOn", "subtype": "date", "dateLabel": "Дата инструктажа",
                   "validate": {"required": true}}]}""";
    }

    @AfterEach
    void onlyDeliveredModelsRemain() {
        for (Deployment deployment : models.createDeploymentQuery().deploymentSource("Camunda Modeler").list()) {
            models.deleteDeployment(deployment.getId(), true);
        }
        assertThat(standing("preparation.bpmn")).isEqualTo(Standing.DELIVERED);
        assertThat(standing("deadline-policy.dmn")).isEqualTo(Standing.DELIVERED);
    }

    /** What the dialog of Camunda Modeler asks before it offers the button. */
    @Test
    void theDialogOfTheModelerFindsTheEngine() {
        assertThat(rest.get("/version").body()).contains("7.24");
        assertThat(rest.get("/deployment?maxResults=0")).extracting(Answer::status, Answer::body).containsExactly(200, "[]");
        assertThat(new EngineRest(port, "admin", "wrong-password").get("/deployment?maxResults=0").status()).isEqualTo(401);
        assertThat(new EngineRest(port, "curator.zeya-sosh-1", "sample-password").get("/deployment?maxResults=0").status()).isEqualTo(403);
    }

    /** As docs/decisions/006 says: a corrected form helps at once those who have the task already. */
    @Test
    void aChangedFormIsShownInATaskThatIsOpenAlready() throws IOException {
        School school = schools.openWithProgramme();
        ProcessInstance running = walk.start("curator-appointment", school);
        String delivered = Files.readString(Path.of("forms/preparation/issue-order.form"));
        String changed = delivered.replace("## Приказ", "## Изменённый приказ");
        assertThat(changed).isNotEqualTo(delivered);
        assertThat(rest.deploy(Map.of("issue-order.form", changed)).status()).isEqualTo(200);
        EngineRest head = new EngineRest(port, school.head(), "password-" + school.head());
        assertThat(head.get("/task/" + walk.task(running, "Task_IssueOrder").getId() + "/deployed-form").body()).contains("## Изменённый приказ");
        walk.cancel(running);
    }

    @Test
    void aNewTaskIsRefusedWithoutItsFormAndThenLiveForACurator() {
        School school = schools.openWithProgramme();
        ProcessInstance running = walk.start("preparation", school);
        Answer refused = rest.deploy(Map.of("preparation.bpmn", process, "deadline-policy.dmn", table));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body()).contains("preparation.bpmn", "«Провести инструктаж» (Task_Instruct)", "формы «instruct» нет");
        assertThat(latest().getVersion()).isEqualTo(versionOf(running));

        Answer live = rest.deploy(Map.of("preparation.bpmn", process, "deadline-policy.dmn", table, "instruct.form", form));
        assertThat(live.status()).as(live.body()).isEqualTo(200);
        ProcessInstance fresh = walk.start("preparation", schools.openWithProgramme());
        assertThat(rest.get("/process-instance/" + running.getId()).body()).contains(running.getProcessDefinitionId());
        assertThat(rest.get("/process-instance/" + fresh.getId()).body()).contains(latest().getId());
        assertThat(versionOf(fresh)).isEqualTo(versionOf(running) + 1);

        String curator = instructed(fresh);
        assertThat(curator).startsWith("curator.");
        walk.cancel(running);
    }

    /** The curator sees the task in their list and completes it by its form. */
    private String instructed(ProcessInstance instance) {
        moveTo(instance);
        Task task = walk.task(instance, NEW_TASK);
        assertThat(task.getName()).isEqualTo("Провести инструктаж");
        assertThat(task.getDueDate()).isNotNull();
        EngineRest curator = new EngineRest(port, task.getAssignee(), "password-" + task.getAssignee());
        assertThat(curator.get("/task/" + task.getId()).status()).isEqualTo(200);
        assertThat(curator.post("/task/" + task.getId() + "/submit-form", "{\"variables\": {}}").status()).as("a required date").isEqualTo(400);
        assertThat(curator.post("/task/" + task.getId() + "/submit-form", "{\"variables\": {\"instructedOn\": {\"value\": \"2026-09-10\"}}}").status())
                .isIn(200, 204);
        return task.getAssignee();
    }

    private void moveTo(ProcessInstance instance) {
        Answer moved = rest.post("/process-instance/" + instance.getId() + "/modification",
                "{\"instructions\": [{\"type\": \"startBeforeActivity\", \"activityId\": \"" + NEW_TASK + "\"}]}");
        assertThat(moved.status()).as(moved.body()).isEqualTo(204);
    }

    @Test
    void aRestartDoesNotUndoAnEditAndDeploysNothingTwice() {
        long before = models.createDeploymentQuery().count();
        delivering.deliver();
        assertThat(models.createDeploymentQuery().count()).as("nothing changed").isEqualTo(before);
        edit();
        delivering.deliver();
        assertThat(models.createDeploymentQuery().count()).isEqualTo(before + 1);
        assertThat(standing("preparation.bpmn")).isEqualTo(Standing.EDITED);
        assertThat(delivering.differences(deliveredModels.all().get("preparation.bpmn"), liveModels.find("preparation.bpmn").orElseThrow()))
                .contains("добавлено: Task_Instruct", "изменено: Flow_ListPartners_WorkJoin");
    }

    @Test
    void anUpdateNeverReplacesAnEditedModelUntilTheAdministratorTakesIt() {
        edit();
        DeliveredModel present = deliveredModels.all().get("preparation.bpmn");
        DeliveredModel newer = new DeliveredModel("preparation.bpmn", present.text().replace("Сформировать перечень партнёров", "Составить перечень партнёров")
                .getBytes(java.nio.charset.StandardCharsets.UTF_8));
        String live = liveModels.find("preparation.bpmn").orElseThrow().sha256();
        delivering.deliver(Map.of("preparation.bpmn", newer));
        assertThat(liveModels.find("preparation.bpmn").orElseThrow().sha256()).isEqualTo(live);
        assertThat(Standing.of(newer, liveModels.find("preparation.bpmn").orElseThrow(), deliveries.all().get("preparation.bpmn"))).isEqualTo(Standing.UNDECIDED);
        deliveries.kept(newer, "admin");
        assertThat(Standing.of(newer, liveModels.find("preparation.bpmn").orElseThrow(), deliveries.all().get("preparation.bpmn"))).isEqualTo(Standing.EDITED);
        String deployed = liveModels.find("preparation.bpmn").orElseThrow().deployment();
        delivering.accept(present);
        assertThat(standing("preparation.bpmn")).isEqualTo(Standing.DELIVERED);
        assertThat(liveModels.find("preparation.bpmn").orElseThrow().deployment()).isNotEqualTo(deployed);
        models.deleteDeployment(liveModels.find("preparation.bpmn").orElseThrow().deployment(), true);
    }

    @Test
    void anUneditedModelFollowsTheUpdate() {
        DeliveredModel present = deliveredModels.all().get("instruction.bpmn");
        LiveModel before = liveModels.find("instruction.bpmn").orElseThrow();
        DeliveredModel newer = new DeliveredModel("instruction.bpmn", present.text().replace("camunda:versionTag=\"1.0\"", "camunda:versionTag=\"1.1\"")
                .getBytes(java.nio.charset.StandardCharsets.UTF_8));
        delivering.deliver(Map.of("instruction.bpmn", newer));
        LiveModel after = liveModels.find("instruction.bpmn").orElseThrow();
        assertThat(after.version()).isEqualTo(before.version() + 1);
        assertThat(after.sha256()).isEqualTo(newer.sha256());
        models.deleteDeployment(after.deployment(), true);
        deliveries.delivered(present);
        assertThat(standing("instruction.bpmn")).isEqualTo(Standing.DELIVERED);
    }

    private void edit() {
        Answer answer = rest.deploy(Map.of("preparation.bpmn", process, "deadline-policy.dmn", table, "instruct.form", form));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    private Standing standing(String file) {
        return Standing.of(deliveredModels.all().get(file), liveModels.find(file).orElseThrow(), deliveries.all().get(file));
    }

    private ProcessDefinition latest() {
        return models.createProcessDefinitionQuery().processDefinitionKey("preparation").latestVersion().singleResult();
    }

    private int versionOf(ProcessInstance instance) {
        return models.getProcessDefinition(instance.getProcessDefinitionId()).getVersion();
    }

    private static String withInstruction(String delivered) {
        return delivered
                .replace("sourceRef=\"Task_ListPartners\" targetRef=\"Gateway_WorkJoin\" />", """
                        sourceRef="Task_ListPartners" targetRef="Task_Instruct" />
                            <bpmn:userTask id="Task_Instruct" name="Провести инструктаж" camunda:formRef="instruct" camunda:formRefBinding="latest" camunda:candidateGroups="curators" camunda:dueDate="" camunda:modelerTemplate="org.nastavnik.user-task">
                              <bpmn:documentation>Куратор проводит инструктаж и записывает его дату.</bpmn:documentation>
                              <bpmn:extensionElements><camunda:properties><camunda:property name="reviews" /><camunda:property name="document" value="" /><camunda:property name="evidence" value="" /></camunda:properties></bpmn:extensionElements>
                              <bpmn:incoming>Flow_ListPartners_WorkJoin</bpmn:incoming>
                              <bpmn:outgoing>Flow_Instruct_WorkJoin</bpmn:outgoing>
                            </bpmn:userTask>
                            <bpmn:sequenceFlow id="Flow_Instruct_WorkJoin" sourceRef="Task_Instruct" targetRef="Gateway_WorkJoin" />""")
                .replace("<bpmn:incoming>Flow_ListPartners_WorkJoin</bpmn:incoming>\n      <bpmn:incoming>Flow_DefineProgramme", "<bpmn:incoming>Flow_Instruct_WorkJoin</bpmn:incoming>\n      <bpmn:incoming>Flow_DefineProgramme");
    }

    private static String withDeadline(String delivered) {
        return delivered.replaceFirst("<rule id=\"Rule_IssueOrder\">", """
                <rule id="Rule_Instruct">
                        <inputEntry id="Rule_Instruct_in_1"><text>"Task_Instruct"</text></inputEntry>
                        <outputEntry id="Rule_Instruct_out_1"><text>5</text></outputEntry>
                        <outputEntry id="Rule_Instruct_out_2"><text>null</text></outputEntry>
                        <outputEntry id="Rule_Instruct_out_3"><text>null</text></outputEntry>
                      </rule>
                      <rule id="Rule_IssueOrder">""");
    }
}
