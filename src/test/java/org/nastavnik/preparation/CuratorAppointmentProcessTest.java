package org.nastavnik.preparation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.nastavnik.engine.Refusal;
import org.nastavnik.organisation.Post;
import org.nastavnik.organisation.Posts;
import org.nastavnik.process.ApplicationTest;
import org.nastavnik.process.School;
import org.nastavnik.process.Schools;
import org.nastavnik.process.Walk;
import org.nastavnik.process.WalkedPaths;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CuratorAppointmentProcessTest {

    private static final String ORDER = "Task_IssueOrder";
    private static final String ACCEPT = "Task_AcceptCuratorRole";

    @Autowired
    private Walk walk;
    @Autowired
    private Schools schools;
    @Autowired
    private Posts posts;
    @Autowired
    private WalkedPaths paths;

    private School school;
    private String newcomer;
    private ProcessInstance appointment;

    @BeforeEach
    void begin() {
        today("2026-09-01");
        school = schools.openWithProgramme();
        newcomer = schools.hire(school.code(), Post.DEPUTY_HEAD, "deputy." + school.code());
        appointment = walk.start("curator-appointment", school);
    }

    @AfterEach
    void resetClock() {
        ClockUtil.reset();
    }

    private static void today(String day) {
        ClockUtil.setCurrentTime(Date.from(LocalDate.parse(day).atTime(10, 0).atZone(ZoneId.of("Asia/Yakutsk")).toInstant()));
    }

    private void order(String number, String curator, String from, Object... more) {
        Map<String, Object> answers = Walk.map("number", number, "date", "2026-09-01", "curator", curator, "dutiesOfCurator", "вести базы и журнал",
                "responsibleForResources", school.head(), "from", from);
        answers.putAll(Walk.map(more));
        walk.submit(appointment, ORDER, answers.entrySet().stream().flatMap(entry -> Stream.of(entry.getKey(), entry.getValue())).toArray());
    }

    @Test
    @Order(1)
    void theOrderAppointsTheCuratorWhoAccepts() {
        assertThat(walk.task(appointment, ORDER).getAssignee()).isEqualTo(school.head());
        assertThatThrownBy(() -> walk.submit(appointment, ORDER, "number", "1")).isInstanceOf(Refusal.class).hasMessageContaining("«Дата приказа»");
        assertThatThrownBy(() -> order("45-осн", "curator.zeya-sosh-1", "2026-09-01")).as("staff of another school").isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> order("45-осн", newcomer, "2026-09-01", "to", "2026-08-01")).isInstanceOf(Refusal.class).hasMessageContaining("«по»");
        assertThatThrownBy(() -> order("45-осн", newcomer, "2026-09-01", "link", "http://school.example")).isInstanceOf(Refusal.class);
        order("45-осн", newcomer, "2026-09-01", "link", "https://school.example/45");

        assertThat(posts.holders(Post.CURATOR, school.code(), LocalDate.of(2026, 9, 1))).containsExactly(newcomer);
        assertThat(walk.task(appointment, ACCEPT).getAssignee()).isEqualTo(newcomer);
        assertThat((String) walk.form(walk.task(appointment, ACCEPT)).get("order")).contains("45-осн от 01.09.2026", "вести базы и журнал");
        walk.submit(appointment, ACCEPT, "decision", "accept");
        assertThat(walk.ended(appointment)).isTrue();
    }

    @Test
    @Order(2)
    void aRefusalBringsTheOrderBackWithTheReason() {
        order("45-осн", newcomer, "2026-09-01");
        assertThatThrownBy(() -> walk.submit(appointment, ACCEPT, "decision", "decline")).isInstanceOf(Refusal.class).hasMessageContaining("«Причина отказа»");
        walk.submit(appointment, ACCEPT, "decision", "decline", "reason", "слишком большая нагрузка-проба");

        Map<String, Object> form = walk.form(walk.task(appointment, ORDER));
        assertThat((String) form.get("declined")).contains("слишком большая нагрузка-проба", "01.09.2026", "Фамилия-deputy");
        assertThat(form.get("number")).as("a new order has a new number").isNull();
        assertThat(form.get("dutiesOfCurator")).isEqualTo("вести базы и журнал");
        assertThatThrownBy(() -> order("45-осн", school.curator(), "2026-09-01")).isInstanceOf(Refusal.class).hasMessageContaining("уже есть");
        order("46-осн", school.curator(), "2026-09-01");
        assertThat(walk.task(appointment, ACCEPT).getAssignee()).isEqualTo(school.curator());
        assertThat(posts.holders(Post.CURATOR, school.code(), LocalDate.of(2026, 9, 1))).containsExactly(school.curator());
    }

    @Test
    @Order(3)
    void anAppointmentFromALaterDayWaitsForThatDay() {
        order("45-осн", newcomer, "2026-09-10");
        assertThat(walk.open(appointment)).isEmpty();
        assertThat(posts.holders(Post.CURATOR, school.code(), LocalDate.of(2026, 9, 9))).isEqualTo(List.of(school.curator()));

        today("2026-09-10");
        walk.runJob(appointment);
        assertThat(walk.task(appointment, ACCEPT).getAssignee()).isEqualTo(newcomer);
    }

    @Test
    @Order(4)
    void everyPathWasWalked() {
        paths.assertAllWalked("curator-appointment");
    }
}
