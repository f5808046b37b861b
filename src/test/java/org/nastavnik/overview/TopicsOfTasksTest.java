package org.nastavnik.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.nastavnik.engine.task.TaskTopic;
import org.nastavnik.process.ApplicationTest;
import org.nastavnik.process.Municipality;
import org.nastavnik.process.School;
import org.nastavnik.process.Schools;
import org.nastavnik.process.SignedIn;
import org.nastavnik.process.Walk;
import org.nastavnik.process.WholeYear;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@ApplicationTest
class TopicsOfTasksTest {

    private static final String TOPICS = "/camunda/api/nastavnik/topics";

    @Autowired
    private Schools schools;
    @Autowired
    private Walk walk;
    @Autowired
    private WholeYear year;
    @Autowired
    private TaskService tasks;
    @Autowired
    private JdbcClient database;
    @Autowired
    private List<TaskTopic> topics;
    @LocalServerPort
    private int port;

    @Test
    void theListTellsWhoseInterviewAndWhosePairATaskIs() {
        School school = schools.open();
        year.start(school);
        year.carry(school, "Task_InterviewMentor");
        Task interview = open(school, "Task_InterviewMentor");
        String candidate = database.sql("""
                        select surname from mentor join participant on participant.id = mentor.participant
                         where 'Провести собеседование с наставником № ' || mentor.id = ?""").param(interview.getName()).query(String.class).single();
        assertThat(topics(school.curator(), interview)).contains("\"" + interview.getId() + "\":\"" + candidate + " ");
        assertThat(topics("curator.zeya-sosh-1", interview)).as("of another school").isEqualTo("{}");
        assertThat(topics(school.head(), interview)).as("whose task it is not, sees no names in its form either").isEqualTo("{}");

        year.carry(school, "Task_HoldFirstMeeting");
        Task meeting = open(school, "Task_HoldFirstMeeting");
        assertThat(topics(school.curator(), meeting, interview)).as("an ended task is left out").containsPattern("^\\{\"" + meeting.getId() + "\":\"\\S+ .* – \\S+ [^\"]*\"}$");
        assertThat(database.sql("select count(*)::int from audit_event where organisation = ? and kind = 'DATA_READ' and subject = 'tasks'")
                .param(school.code()).query(Integer.class).single()).isEqualTo(2);
    }

    @Test
    void aQuestionStandsInTheListOfTheSpecialist() {
        Municipality town = schools.openMunicipality(1);
        String text = "Кто подписывает согласие? ".repeat(20).strip();
        ProcessInstance question = walk.startByForm(town.schools().get(0).curator(), "curator-question", "organisation", town.schools().get(0).code(),
                "theme", "consents", "text", text, "wantsSeminar", false);
        Task answer = walk.task(question, "Task_AnswerQuestion");
        assertThat(topics(town.specialist(), answer)).contains("Кто подписывает согласие? Кто", "…\"}").hasSizeLessThan(300);
        assertThat(new SignedIn(port, town.specialist()).get(TOPICS).body()).isEqualTo("{}");
    }

    @Test
    void nothingIsSaidOfWhatIsNotThere() {
        assertThat(topics).extracting(TaskTopic::variable).doesNotHaveDuplicates()
                .contains("executionId", "instructionId", "entryId", "scoreId", "questionId", "lateTask", "pairId", "mentorId");
        assertThat(topics).allSatisfy(topic -> assertThat(topic.words(List.of("0"))).isEqualTo(Map.of()));
    }

    private Task open(School school, String key) {
        return tasks.createTaskQuery().tenantIdIn(school.code()).taskDefinitionKey(key).listPage(0, 1).get(0);
    }

    private String topics(String login, Task... of) {
        return new SignedIn(port, login).get(TOPICS + "?task=" + String.join("&task=", Arrays.stream(of).map(Task::getId).toList())).body();
    }
}
