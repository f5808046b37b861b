package org.nastavnik.pair;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.nastavnik.process.People;
import org.nastavnik.process.School;
import org.nastavnik.process.Schools;
import org.nastavnik.process.Walk;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Opens pairs that an order of Monday 05.10.2026 has named, in schools of their own. */
@Component
public class PairsAtWork {

    public static final LocalDate ORDERED_ON = LocalDate.of(2026, 10, 5);
    public static final LocalDate LAST_DAY = LocalDate.of(2027, 5, 31);

    public final Walk walk;
    public final Pairs pairs;
    public final TaskService tasks;
    public final RuntimeService runtime;
    public final ManagementService management;
    private final Schools schools;
    private final People people;
    private final JdbcClient database;

    PairsAtWork(Walk walk, Pairs pairs, TaskService tasks, RuntimeService runtime, ManagementService management, Schools schools,
                People people, JdbcClient database) {
        this.walk = walk;
        this.pairs = pairs;
        this.tasks = tasks;
        this.runtime = runtime;
        this.management = management;
        this.schools = schools;
        this.people = people;
        this.database = database;
    }

    /** A pair of pupils on the day of its order. */
    public PairAtWork pair() {
        return group(1);
    }

    /** Pupils led by a pupil. */
    public PairAtWork group(int mentees) {
        School school = schools.openWithProgramme();
        return open(school, "pupil-pupil", people.mentor(school, "admitted"), IntStream.range(0, mentees).mapToObj(i -> people.mentee(school)).toList());
    }

    /** A teacher who mentors a teacher. */
    public PairAtWork teachers() {
        School school = schools.openWithProgramme();
        return open(school, "teacher-teacher", teacher(school),
                List.of(people.mentee(school, "youngSpecialist", LocalDate.of(2000, 3, 1), "teacher-teacher", "teaching")));
    }

    /** @return id of an admitted teacher who may mentor teachers */
    public long teacher(School school) {
        long mentor = people.mentor(school, "teacher", LocalDate.of(1980, 3, 1), "teacher-teacher", "teaching", 3, "admitted");
        database.sql("update mentor set years_of_work = 10 where id = ?").param(mentor).update();
        return mentor;
    }

    /** @return id of another pupil admitted as mentor */
    public long anotherMentor(School school) {
        return people.mentor(school, "admitted");
    }

    private PairAtWork open(School school, String form, long mentor, List<Long> mentees) {
        at(ORDERED_ON);
        long pair = database.sql("insert into pair (programme, code, form, format, mentor) values (?, '012', ?, ?, ?) returning id")
                .params(school.programme(), form, mentees.size() > 1 ? "group" : "pair", mentor).query(Long.class).single();
        mentees.forEach(mentee -> database.sql("insert into pair_mentee (pair, mentee) values (?, ?)").params(pair, mentee).update());
        pairs.move(pair, PairState.CONFIRMED);
        long order = database.sql("insert into document (organisation, kind, number, signed_on, title) values (?, 'pairOrder', '7', ?, 'Приказ') returning id")
                .params(school.code(), ORDERED_ON).query(Long.class).single();
        pairs.order(List.of(pair), order, ORDERED_ON, LAST_DAY);
        database.sql("update mentee set state = 'inPair' where id = any(?)").param(mentees.toArray(Long[]::new)).update();
        return new PairAtWork(school, pair, mentor, mentees, null, this);
    }

    /** Its process begins. */
    public PairAtWork begun(PairAtWork ordered) {
        return new PairAtWork(ordered.school, ordered.id, ordered.mentor, ordered.mentees,
                walk.start(PairProcess.KEY, ordered.school, PairProcess.PAIR.name(), ordered.id), this);
    }

    /** Noon of that day at the test schools. */
    public static void at(LocalDate day) {
        at(day, LocalTime.NOON);
    }

    public static void at(LocalDate day, LocalTime time) {
        ClockUtil.setCurrentTime(Date.from(day.atTime(time).atZone(ZoneId.of("Asia/Yakutsk")).toInstant()));
    }
}
