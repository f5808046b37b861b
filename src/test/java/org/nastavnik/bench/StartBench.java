package org.nastavnik.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nastavnik.run.RunningJar;

/** From nothing to the first task on the list, and the memory that the running application takes. */
@Tag("bench")
class StartBench {

    @TempDir
    private Path folder;

    @Test
    void fromAnEmptyDirectoryToTheFirstTask() throws Exception {
        long start = System.nanoTime();
        try (RunningJar application = RunningJar.start(folder.resolve("data"))) {
            application.post("curator.zeya-sosh-1", "/process-definition/key/school-programme/submit-form", """
                    {"variables": {"organisation": {"value": "zeya-sosh-1"}, "schoolYear": {"value": "%s"},
                     "forms": {"type": "Json", "value": "[\\"pupil-pupil\\"]"},
                     "startsOn": {"value": "2026-09-01"}, "endsOn": {"value": "2027-05-31"}}}""".formatted(
                    application.get("curator.zeya-sosh-1", "/process-definition/key/school-programme/form-variables")
                            .path("schoolYear").path("value").asText()));
            int tasks = application.get("head.zeya-sosh-1", "/task").size();
            double seconds = (System.nanoTime() - start) / 1e9;
            System.out.printf("start to first visible task: %.1f s (%d task)%n", seconds, tasks);
            assertThat(tasks).isPositive();
            assertThat(seconds).isLessThan(60);
            for (int i = 0; i < 200; i++) {
                application.get("head.zeya-sosh-1", "/task");
            }
            long resident = application.residentMegabytes();
            System.out.println("resident memory with sample data: " + resident + " MB");
            assertThat(resident).isLessThanOrEqualTo(700);
        }
    }
}
