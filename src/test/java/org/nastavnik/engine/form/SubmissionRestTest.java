package org.nastavnik.engine.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nastavnik.process.ApplicationTest;
import org.nastavnik.process.School;
import org.nastavnik.process.Schools;
import org.nastavnik.process.Walk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.client.RestClient;

/** What a script that sends a form over real HTTP is told about wrong values. */
@ApplicationTest
class SubmissionRestTest {

    @Autowired
    private Schools schools;
    @Autowired
    private Walk walk;
    @LocalServerPort
    private int port;

    private School school;
    private ProcessInstance stage;
    private Task task;

    @BeforeEach
    void theCuratorHasATask() {
        school = schools.openWithProgramme();
        stage = walk.start("motivation-system", school);
        task = walk.task(stage, "Task_DesignMotivation");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "{`variables`: {}}                                                               | «Моральные поощрения»: нужно заполнить",
            "{`variables`: {`moral`: {`value`: `abc`, `type`: `Integer`}}}                   | «Моральные поощрения»: ожидается список",
            "{`variables`: {`moral`: {`value`: `[letter`, `type`: `Json`}}}                  | «Моральные поощрения»: ожидается список",
            "{`variables`: {`moral`: {`value`: `x`, `type`: `Unheard`}}}                     | «Моральные поощрения»: ожидается список",
            "{`variables`: {`moral`: {`value`: {`a`: 1}, `type`: `Object`}}}                 | «Моральные поощрения»: ожидается список",
            "{`variables`: {`moral`: 5}}                                                     | «Моральные поощрения»: ожидается список",
            "{`variables`: {`moral`: {`value`: [`letter`]}, `conditions`: {`value`: 7, `type`: `Integer`}}} | ожидается текст",
            "{`variables`: {`moral`: {`value`: [`medal`]}, `conditions`: {`value`: `За год`}}} | выберите значение из списка",
            "{`variables`: {`secret`: {`value`: `x`}}}                                       | Поля «secret» нет в этой форме",
            "{`variables`: 5                                                                 | JSON"})
    void aWrongValueIsRefusedInRussianAndNothingChanges(String body, String message) {
        ResponseEntity<String> answer = post("submit-form", body);
        assertThat(answer.getStatusCode().value()).isEqualTo(400);
        assertThat(answer.getBody()).contains(message);
        assertThat(walk.open(stage)).containsExactly("Task_DesignMotivation");
    }

    @Test
    void goingAroundTheFormIsRefusedAndSendingTwiceIsHarmless() {
        assertThat(post("complete", "{`variables`: {`moral`: {`value`: `x`, `type`: `Double`}}}").getStatusCode().value()).isEqualTo(400);
        String whole = "{`variables`: {`moral`: {`value`: `[\\`letter\\`]`, `type`: `Json`}, `conditions`: {`value`: `За год работы`, `type`: `String`}}}";
        assertThat(post("submit-form", whole).getStatusCode().value()).isEqualTo(204);
        assertThat(walk.open(stage)).containsExactly("Task_ApproveMotivation");
        ResponseEntity<String> again = post("submit-form", whole);
        assertThat(again.getStatusCode().value()).isEqualTo(404);
        assertThat(again.getBody()).contains("уже закрыт");
        assertThat(walk.open(stage)).containsExactly("Task_ApproveMotivation");
    }

    private ResponseEntity<String> post(String how, String body) {
        return RestClient.create("http://localhost:" + port).post().uri("/engine-rest/task/{task}/{how}", task.getId(), how)
                .headers(headers -> headers.setBasicAuth(school.curator(), "password-" + school.curator(), StandardCharsets.UTF_8))
                .contentType(MediaType.APPLICATION_JSON).body(body.replace('`', '"')).retrieve()
                .onStatus(status -> true, (request, response) -> { }).toEntity(String.class);
    }
}
