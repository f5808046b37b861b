package org.nastavnik.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nastavnik.base.BaseWalk.bySurname;
import static org.nastavnik.base.BaseWalk.given;
import static org.nastavnik.base.BaseWalk.mentor;
import static org.nastavnik.base.BaseWalk.pupil;
import static org.nastavnik.base.BaseWalk.shown;
import static org.nastavnik.base.BaseWalk.with;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.nastavnik.engine.Refusal;
import org.nastavnik.participant.MenteeState;
import org.nastavnik.participant.Mentees;
import org.nastavnik.participant.Mentors;
import org.nastavnik.process.ApplicationTest;
import org.nastavnik.process.People;
import org.nastavnik.process.School;
import org.nastavnik.process.Schools;
import org.nastavnik.process.Walk;
import org.nastavnik.process.WalkedPaths;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ApplicationTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BaseReopeningProcessTest {

    @Autowired
    private Walk walk;
    @Autowired
    private Schools schools;
    @Autowired
    private People people;
    @Autowired
    private WalkedPaths paths;
    @Autowired
    private Mentees mentees;
    @Autowired
    private Mentors mentors;
    @Autowired
    private RuntimeService runtime;
    @Autowired
    private JdbcClient database;

    private School school;

    @BeforeEach
    void openSchool() {
        BaseWalk.today(LocalDate.of(2026, 11, 10));
        school = schools.openWithProgramme();
    }

    @AfterEach
    void resetClock() {
        ClockUtil.reset();
    }

    @Test
    void aLateMenteeJoinsTheBaseAndAnotherChangesTheForm() {
        database.sql("update programme set forms = '{pupil-pupil,student-pupil}' where id = ?").param(school.programme()).update();
        people.mentee(school);
        runtime.deleteProcessInstance(walk.start("mentee-base", school).getId(), "the stage is over");
        ProcessInstance reopening = open("mentee");
        assertThat(reopening.getBusinessKey()).isEqualTo(school.code() + "/2026-27/base-reopening-1");
        assertThatThrownBy(() -> open("mentee")).isInstanceOf(Refusal.class).hasMessageContaining("база и так открыта");
        ProcessInstance stage = child(reopening);

        List<Map<String, Object>> list = new ArrayList<>();
        list.add(with(shown(walk, stage, "Task_RegisterMentees", "people").get(0), "preferredForms", List.of("student-pupil")));
        walk.submit(stage, "Task_RegisterMentees", "people", list);
        assertThat(shown(walk, stage, "Task_CollectMenteeConsents", "people")).as("the base has its consents").isEmpty();
        walk.submit(stage, "Task_CollectMenteeConsents", "next", "list", "people", List.of());
        list = new ArrayList<>(shown(walk, stage, "Task_RegisterMentees", "people"));
        list.add(pupil("Поздний", "Ян", "2013-01-01"));
        walk.submit(stage, "Task_RegisterMentees", "people", list);
        walk.submit(stage, "Task_CollectMenteeConsents", "next", "go", "people",
                List.of(given(bySurname(shown(walk, stage, "Task_CollectMenteeConsents", "people"), "Поздний"), "representative", "Поздняя Яна")));
        walk.submit(stage, "Task_AnalyseNeeds", "entrySurveyOpened", true, "conclusions", "Один новый запрос");
        walk.submit(stage, "Task_ApproveMenteeBase", "decision", "approve");

        assertThat(walk.ended(reopening)).isTrue();
        assertThat(mentees.inBase(school.programme())).hasSize(2).anySatisfy(mentee -> assertThat(mentee.preferredForms()).containsExactly("student-pupil"));
    }

    @Test
    void aBaseThatWasOnlyCorrectedIsApprovedWithoutNewConsents() {
        people.mentee(school);
        runtime.deleteProcessInstance(walk.start("mentee-base", school).getId(), "the stage is over");
        ProcessInstance stage = child(open("mentee"));
        walk.submit(stage, "Task_RegisterMentees", "people", shown(walk, stage, "Task_RegisterMentees", "people"));
        walk.submit(stage, "Task_CollectMenteeConsents", "next", "go");
        walk.submit(stage, "Task_AnalyseNeeds", "entrySurveyOpened", true, "conclusions", "Запросы прежние");
        walk.submit(stage, "Task_ApproveMenteeBase", "decision", "approve");

        assertThat(mentees.ofProgramme(school.programme(), MenteeState.IN_BASE)).hasSize(1);
    }

    @Test
    void lateMentorsAreSelectedLikeTheFirst() {
        runtime.deleteProcessInstance(walk.start("mentor-base", school).getId(), "the stage is over");
        long admitted = people.mentor(school, "admitted");
        people.consent(mentors.find(List.of(admitted)).get(0).person().id(), "municipalBase");
        mentors.send(school.programme(), List.of(admitted));
        mentors.release(List.of(admitted));
        ProcessInstance reopening = open("mentor");
        ProcessInstance stage = child(reopening);
        walk.submit(stage, "Task_RegisterMentors", "people", List.of(mentor("Поздняков", "1990-01-01", "teacher")));
        walk.submit(stage, "Task_CollectMentorConsents", "next", "go", "people",
                shown(walk, stage, "Task_CollectMentorConsents", "people").stream().map(row -> given(row, "person", "")).toList());
        walk.submit(stage, "Task_ApproveMentorBase", "decision", "approve");
        assertThat(walk.form(walk.task(stage, "Task_SendToMunicipalBase")).get("released").toString()).contains("" + admitted);
        walk.submit(stage, "Task_SendToMunicipalBase", "released", List.of("" + admitted));
        assertThat(mentors.find(List.of(admitted)).get(0).releasedToMunicipalBase()).as("who stands there already stays").isTrue();
        walk.submit(stage, "Task_AcceptMunicipalBase", "decision", "approve");

        ProcessInstance selection = child(reopening);
        walk.submit(selection, "Task_InterviewMentor", "recommendation", "withdraw");
        assertThat(walk.ended(reopening)).isTrue();
    }

    @Test
    void aBaseIsNotReopenedBeforeItsStage() {
        assertThatThrownBy(() -> open("mentor")).isInstanceOf(Refusal.class).hasMessageContaining("этап ещё не начинался");
    }

    @Test
    void whenEverybodyOfAReopenedBaseLeavesTheInvitationStartsAnew() {
        people.mentee(school);
        runtime.deleteProcessInstance(walk.start("mentee-base", school).getId(), "the stage is over");
        ProcessInstance stage = child(open("mentee"));
        walk.submit(stage, "Task_RegisterMentees", "nobody", true);

        assertThat(walk.form(walk.task(stage, "Task_WidenInvitation")).get("round")).isEqualTo(1);
        assertThat(mentees.ofProgramme(school.programme(), MenteeState.RELEASED)).hasSize(1);
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void everyNodeAndFlowIsWalked() {
        paths.assertAllWalked("base-reopening");
    }

    private ProcessInstance open(String side) {
        return walk.startByForm(school.curator(), "base-reopening", "organisation", school.code(), "side", side,
                "reason", "Три заявления от учеников 8 классов");
    }

    private ProcessInstance child(ProcessInstance reopening) {
        return runtime.createProcessInstanceQuery().superProcessInstanceId(reopening.getId()).singleResult();
    }
}
