package org.nastavnik.preparation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.nastavnik.engine.Refusal;
import org.nastavnik.process.ApplicationTest;
import org.nastavnik.process.Schools;
import org.nastavnik.process.Walk;
import org.nastavnik.process.WalkedPaths;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MotivationSystemProcessTest {

    private static final String DESIGN = "Task_DesignMotivation";
    private static final String APPROVE = "Task_ApproveMotivation";

    @Autowired
    private Walk walk;
    @Autowired
    private Schools schools;
    @Autowired
    private WalkedPaths paths;

    private ProcessInstance system;

    @BeforeEach
    void begin() {
        system = walk.start("motivation-system", schools.openWithProgramme());
    }

    @Test
    @Order(1)
    void materialRewardsNeedASourceOfMoney() {
        assertThatThrownBy(() -> walk.submit(system, DESIGN, "moral", List.of("letter"), "material", List.of("prize"), "conditions", "за год-пробу работы"))
                .isInstanceOf(Refusal.class).hasMessageContaining("«Источник средств»");
        walk.submit(system, DESIGN, "moral", List.of("letter"), "conditions", "за год-пробу работы");
        assertThat(walk.open(system)).containsExactly(APPROVE);
    }

    @Test
    @Order(2)
    void theHeadReturnsAndApproves() {
        walk.submit(system, DESIGN, "moral", List.of("board"), "conditions", "за год-пробу работы");
        walk.submit(system, APPROVE, "decision", "return", "comment", "Добавьте премию-пробу");
        walk.submit(system, DESIGN, "moral", List.of("board", "letter"), "material", List.of("prize"), "conditions", "за год-пробу работы",
                "source", "фонд-проба организации");
        assertThat((String) walk.form(walk.task(system, APPROVE)).get("draft")).contains("Доска почёта", "Премия или подарок", "фонд-проба");
        walk.submit(system, APPROVE, "decision", "approve", "number", "47-осн", "date", "2026-09-10");

        assertThat(walk.ended(system)).isTrue();
    }

    @Test
    @Order(3)
    void everyPathWasWalked() {
        paths.assertAllWalked("motivation-system");
    }
}
