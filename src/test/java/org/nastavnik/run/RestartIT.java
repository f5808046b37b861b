package org.nastavnik.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged application is killed in the middle of a programme and started again without help. */
class RestartIT {

    private static final String CURATOR = "curator.zeya-sosh-1";
    private static final String HEAD = "head.zeya-sosh-1";

    @TempDir
    private Path folder;

    @Test
    void whatWasAnsweredWithSuccessIsThereAfterTheApplicationWasKilled() throws Exception {
        Path data = folder.resolve("data");
        String task;
        try (RunningJar first = RunningJar.start(data)) {
            startProgramme(first);
            task = orderTask(first);
            first.kill();
        }
        try (RunningJar second = RunningJar.start(data)) {
            assertThat(orderTask(second)).isEqualTo(task);
            assertThat(second.log()).as("the sample is loaded once").doesNotContain("Загружен пример");
            JsonNode definitions = second.get(HEAD, "/process-definition?key=preparation");
            assertThat(definitions).as("versions of the same model").hasSize(1);
            second.post(HEAD, "/task/" + task + "/submit-form", """
                    {"variables": {"number": {"value": "45-осн"}, "date": {"value": "2026-09-01"}, "curator": {"value": "%s"},
                     "dutiesOfCurator": {"value": "вести базы"}, "responsibleForResources": {"value": "%s"},
                     "from": {"value": "2026-09-01"}}}""".formatted(CURATOR, HEAD));
            assertThat(second.stop()).as("exit code after Ctrl-C: 143 is the signal's own").isIn(0, 130, 143);
            assertThat(second.log()).doesNotContain("Exception");
        }
    }

    private static void startProgramme(RunningJar application) throws Exception {
        application.post(CURATOR, "/process-definition/key/school-programme/submit-form", """
                {"variables": {"organisation": {"value": "zeya-sosh-1"}, "schoolYear": {"value": "%s"},
                 "forms": {"type": "Json", "value": "[\\"pupil-pupil\\"]"},
                 "startsOn": {"value": "2026-09-01"}, "endsOn": {"value": "2027-05-31"}}}"""
                .formatted(application.get(CURATOR, "/process-definition/key/school-programme/form-variables").path("schoolYear").path("value").asText()));
    }

    private static String orderTask(RunningJar application) throws Exception {
        return application.get(HEAD, "/task?taskDefinitionKey=Task_IssueOrder").path(0).path("id").asText();
    }
}
