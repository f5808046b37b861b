package org.nastavnik.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.nastavnik.process.ApplicationTest;
import org.nastavnik.process.School;
import org.nastavnik.process.Schools;
import org.nastavnik.process.SignedIn;
import org.nastavnik.process.Walk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ApplicationTest
class RoadmapPagesTest {

    @LocalServerPort
    private int port;
    @Autowired
    private Schools schools;
    @Autowired
    private Walk walk;

    @Test
    void anyTwoVersionsAreComparedByTheSchoolAndTheDepartmentAndByNobodyElse() {
        School school = schools.openWithProgramme();
        ProcessInstance roadmap = walk.start("school-roadmap", school);
        draft(roadmap, "2026-10-30", null);
        walk.submit(roadmap, "Task_AgreeSchoolRoadmap", "decision", "return", "comment", "Уточните сроки",
                "itemComments", List.of(Map.of("item", "1", "remark", "слишком поздно")));
        draft(roadmap, "2026-10-16", 1);
        walk.submit(roadmap, "Task_AgreeSchoolRoadmap", "decision", "return", "comment", "Уточните ещё раз");
        draft(roadmap, "2026-10-12", 1);

        String page = "/pages/roadmaps/" + school.programme();
        SignedIn curator = new SignedIn(port, school.curator());
        assertThat(curator.get(page).body()).as("the last two").contains("версия 2 → версия 3", "срок: 16.10.2026 → 12.10.2026");
        assertThat(curator.get(page + "?from=1&to=3").body()).contains("версия 1 → версия 3", "срок: 30.10.2026 → 12.10.2026", "слишком поздно");
        assertThat(curator.get(page + "?from=1&to=9").statusCode()).isEqualTo(404);
        assertThat(curator.get("/pages/roadmaps").body()).contains("Школа " + school.code(), "на согласовании");
        assertThat(curator.get("/pages/roadmaps?state=approved").body()).contains("В этом состоянии карт нет");

        assertThat(new SignedIn(port, School.SPECIALIST).get(page).statusCode()).isEqualTo(200);
        SignedIn stranger = new SignedIn(port, schools.open().curator());
        assertThat(stranger.get(page).statusCode()).isEqualTo(404);
        assertThat(stranger.get("/pages/roadmaps").body()).contains("Карт пока нет").doesNotContain("Школа " + school.code());
        assertThat(walk.form(walk.task(roadmap, "Task_AgreeSchoolRoadmap")).get("versions").toString()).contains(page);
    }

    private void draft(ProcessInstance roadmap, String deadline, Integer number) {
        Map<String, Object> item = Walk.map("section", "Подготовка", "activity", "Издать приказ", "deadline", deadline, "owner", "директор", "result", "приказ");
        Map<String, Object> answers = Walk.map("items", List.of(item), "insideResources", "кабинет", "outsideResources", "нет");
        if (number != null) {
            item.put("number", number);
            answers.put("answerToComments", "Исправлено по замечаниям");
        }
        walk.submit(roadmap, "Task_DraftSchoolRoadmap", answers.entrySet().stream().flatMap(entry -> Stream.of(entry.getKey(), entry.getValue())).toArray());
    }
}
