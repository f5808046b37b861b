package org.nastavnik.routes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.nastavnik.process.ApplicationTest;
import org.nastavnik.process.Municipality;
import org.nastavnik.process.People;
import org.nastavnik.process.School;
import org.nastavnik.process.Schools;
import org.nastavnik.process.Walk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every process there is, started by people of other organisations, with whatever names and numbers in every field. */
@ApplicationTest
class ForeignStartsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Autowired
    private Schools schools;
    @Autowired
    private People people;
    @Autowired
    private Walk walk;
    @Autowired
    private RepositoryService models;
    @Autowired
    private FormService forms;
    @Autowired
    private HistoryService history;
    @LocalServerPort
    private int port;

    @Test
    void noProcessStartsForAnotherOrganisation() throws Exception {
        School own = schools.openWithProgramme();
        School other = schools.openWithProgramme();
        Municipality elsewhere = schools.openMunicipality(1);
        long child = people.person(other, "pupil", LocalDate.of(2013, 5, 6));
        Task task = walk.task(walk.start("curator-appointment", other), "Task_IssueOrder");
        Map<Caller, String> callers = Map.of(script(own.curator()), own.code(), script(own.head()), own.code(),
                script(elsewhere.specialist()), elsewhere.code(), Caller.script(port, "expert1.zeya", "sample-password"), "zeya");
        List<Object> foreign = List.of(other.code(), task.getId(), other.head(), other.programme(), child);
        long before = countOf(other);
        for (ProcessDefinition process : models.createProcessDefinitionQuery().latestVersion().list()) {
            List<String> fields = fields(process);
            callers.forEach((caller, home) -> {
                for (String organisation : List.of(other.code(), home)) {
                    for (int shift = 0; shift < (fields.isEmpty() ? 1 : 2); shift++) {
                        Map<String, Object> answers = answers(fields, foreign, shift, organisation);
                        send(caller, organisation, other, "/key/" + process.getKey() + "/submit-form", Map.of("variables", answers));
                        send(caller, organisation, other, "/" + process.getId() + "/start", Map.of("variables", handedOver(answers, other)));
                    }
                    send(caller, organisation, other, "/key/" + process.getKey() + "/start", Map.of("variables", handedOver(Map.of("organisation", value(organisation)), other),
                            "skipCustomListeners", true, "skipIoMappings", true, "startInstructions", List.of(Map.of("type", "startBeforeActivity", "activityId", firstTask(process)))));
                }
            });
        }
        assertThat(countOf(other)).isEqualTo(before);
        assertThat(history.createHistoricVariableInstanceQuery().variableName("programmeId").variableValueEquals("programmeId", other.programme()).list())
                .as("nobody works at the programme of another school").allMatch(variable -> other.code().equals(variable.getTenantId()));
    }

    private static void send(Caller caller, String organisation, School other, String way, Map<String, Object> body) {
        try {
            Caller.Said said = caller.call("POST", "/engine-rest/process-definition" + way, JSON.writeValueAsString(body));
            assertThat(said.status()).as(way + " " + body + " " + said).isLessThan(500);
            assertThat(said.status() < 300 && organisation.equals(other.code())).as(way + " " + body + " " + said).isFalse();
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Each field of the form gets something of the other school. */
    private static Map<String, Object> answers(List<String> fields, List<Object> foreign, int shift, String organisation) {
        Map<String, Object> answers = new TreeMap<>(Map.of("organisation", value(organisation)));
        for (int field = 0; field < fields.size(); field++) {
            answers.put(fields.get(field), value(foreign.get((field + shift) % foreign.size())));
        }
        return answers;
    }

    /** Variables that processes hand to each other, and none of which a form asks for. */
    private static Map<String, Object> handedOver(Map<String, Object> answers, School other) {
        Map<String, Object> variables = new TreeMap<>(answers);
        variables.putAll(Map.of("schoolYear", value(School.SCHOOL_YEAR), "programmeId", Map.of("value", other.programme(), "type", "Long"),
                "tenantId", value(other.code()), "school", value(other.code())));
        return variables;
    }

    private static Map<String, Object> value(Object value) {
        return Map.of("value", value);
    }

    private String firstTask(ProcessDefinition process) {
        return models.getBpmnModelInstance(process.getId()).getModelElementsByType(UserTask.class).stream().map(UserTask::getId).findFirst().orElse("none");
    }

    private List<String> fields(ProcessDefinition process) throws Exception {
        if (!process.hasStartFormKey() && forms.getStartFormData(process.getId()).getCamundaFormRef() == null) {
            return List.of();
        }
        List<String> keys = new ArrayList<>();
        for (JsonNode component : JSON.readTree(forms.getDeployedStartForm(process.getId())).path("components")) {
            if (component.has("key") && !component.path("key").asText().equals("organisation")) {
                keys.add(component.path("key").asText());
            }
        }
        return keys;
    }

    private long countOf(School school) {
        return history.createHistoricProcessInstanceQuery().tenantIdIn(school.code()).count();
    }

    private Caller script(String login) {
        return Caller.script(port, login, "password-" + login);
    }
}
