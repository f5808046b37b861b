package org.nastavnik.preparation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.nastavnik.engine.Refusal;
import org.nastavnik.process.ApplicationTest;
import org.nastavnik.process.School;
import org.nastavnik.process.Schools;
import org.nastavnik.process.Walk;
import org.nastavnik.process.WalkedPaths;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class PreparationProcessTest {

    @Autowired
    private Walk walk;
    @Autowired
    private Schools schools;
    @Autowired
    private WalkedPaths paths;

    @Test
    void theHeadIssuesTheOrder() {
        School school = schools.openWithProgramme();
        ProcessInstance stage = walk.start("preparation", school);

        assertThat(walk.task(stage, "Task_IssueOrder").getAssignee()).isEqualTo(school.head());
        assertThatThrownBy(() -> walk.submit(stage, "Task_IssueOrder", "number", "1")).isInstanceOf(Refusal.class).hasMessageContaining("«Дата приказа»");
        walk.submit(stage, "Task_IssueOrder", "number", "45-осн", "date", "2026-09-01", "curator", school.curator(),
                "dutiesOfCurator", "вести базы", "responsibleForResources", school.head(), "from", "2026-09-01");

        assertThat(walk.ended(stage)).isTrue();
        paths.assertAllWalked("preparation");
    }
}
