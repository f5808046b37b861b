package org.nastavnik.engine.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nastavnik.calendar.CalendarDay;
import org.nastavnik.calendar.CalendarEditor;
import org.nastavnik.calendar.CalendarYear;
import org.nastavnik.calendar.DayKind;
import org.nastavnik.calendar.MovingCalendar;
import org.nastavnik.calendar.Standing;
import org.nastavnik.process.ApplicationTest;
import org.nastavnik.process.School;
import org.nastavnik.process.Schools;
import org.nastavnik.process.Walk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@ApplicationTest
class DeadlinesTest {

    private static final LocalDate DAY_OFF = LocalDate.of(2026, 10, 14);

    @Autowired
    private Deadlines deadlines;
    @Autowired
    private CalendarEditor calendars;
    @Autowired
    private JdbcClient database;
    @Autowired
    private Schools schools;
    @Autowired
    private Walk walk;
    @Autowired
    private IdentityService identities;
    @Autowired
    private ApplicationContext application;

    private School school;
    private ProcessInstance stage;

    @BeforeEach
    void aTaskOfTenWorkingDays() {
        ClockUtil.setCurrentTime(Date.from(Instant.parse("2026-10-12T03:00:00Z")));
        school = schools.openWithProgramme();
        stage = walk.start("curator-appointment", school);
        assertThat(due()).isEqualTo("2026-10-26");
    }

    @AfterEach
    void now() {
        ClockUtil.reset();
    }

    @Test
    void theListOfOverdueTasksFollowsTheSwitchForTermsOnDaysOff() {
        ClockUtil.setCurrentTime(Date.from(Instant.parse("2026-10-12T03:00:00Z")));
        Days moving = new Days(MovingCalendar.of(application), identities, application.getBean(Clock.class));
        Days usual = application.getBean(Days.class);
        ZoneId zone = ZoneId.of("Asia/Yakutsk");

        assertThat(walk.as(school.curator(), usual::overdueBefore)).as("Monday").isEqualTo(Date.from(LocalDate.of(2026, 10, 12).atStartOfDay(zone).toInstant()));
        assertThat(walk.as(school.curator(), moving::overdueBefore)).as("what was due at the weekend may be done today")
                .isEqualTo(Date.from(LocalDate.of(2026, 10, 10).atStartOfDay(zone).toInstant()));
        assertThat(usual.overdueBefore()).as("nobody's list").isEqualTo(ClockUtil.getCurrentTime());
    }

    @Test
    void aNewDayOffMovesTheDeadlinesThatRunOverItAndTellsWhich() {
        aDayOff();

        List<MovedDeadline> moved = deadlines.recount();

        assertThat(moved).filteredOn(task -> task.organisation().equals(school.code()))
                .containsExactly(new MovedDeadline(task().getId(), task().getName(), school.code(), LocalDate.of(2026, 10, 26), LocalDate.of(2026, 10, 27)));
        assertThat(due()).isEqualTo("2026-10-27");
        assertThat(deadlines.recount()).isEmpty();
    }

    @Test
    void aDateThatAPersonDecidedStays() {
        deadlines.set(task().getId(), school.code(), LocalDate.of(2026, 11, 10));
        aDayOff();

        assertThat(deadlines.recount()).noneMatch(task -> task.organisation().equals(school.code()));
        assertThat(due()).isEqualTo("2026-11-10");
    }

    @Test
    void nothingIsKeptOfATaskThatEnded() {
        String id = task().getId();
        assertThat(counted(id)).isEqualTo(1);

        walk.cancel(stage);

        assertThat(counted(id)).isZero();
    }

    private int counted(String task) {
        return database.sql("select count(*) from task_deadline where task = ?").param(task).query(Integer.class).single();
    }

    private void aDayOff() {
        calendars.replaceYear(new CalendarYear(2026, school.code(), Standing.CONFIRMED, "приказ школы",
                List.of(new CalendarDay(DAY_OFF, DayKind.DAY_OFF, "Выходной школы", "приказ школы"))));
    }

    private Task task() {
        return walk.task(stage, "Task_IssueOrder");
    }

    private String due() {
        return LocalDate.ofInstant(task().getDueDate().toInstant(), ZoneId.of("Asia/Yakutsk")).toString();
    }
}
