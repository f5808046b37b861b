package org.nastavnik.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.nastavnik.participant.Erasure;
import org.nastavnik.participant.PersonalData;
import org.nastavnik.process.ApplicationTest;
import org.nastavnik.process.People;
import org.nastavnik.process.School;
import org.nastavnik.process.Schools;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A person with unmistakable data in every table of people; after the erasure none of it is in the database. */
@ApplicationTest
class ErasureTest {

    /** Nobody else in any test has these. */
    private static final String TRACES = "канарей|канареик|аглаю|ручейков|21\\.12\\.2010|2010-12-21|773-17-31|щегол";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);

    @Autowired
    private Erasure erasure;
    @Autowired
    private List<PersonalData> kinds;
    @Autowired
    private Schools schools;
    @Autowired
    private People people;
    @Autowired
    private JdbcClient database;
    @Autowired
    private TransactionTemplate transactions;

    private School school;
    private long person;
    private long mentor;
    private long mentee;
    private long alone;
    private long group;

    @Test
    void nothingOfAPersonIsLeftInAnyTable() {
        openSchool();
        fillEveryTable();
        Set<String> before = traces();
        assertThat(before).as("the canary is everywhere").contains("participant.surname", "participant.contact", "representative.full_name", "mentee.words",
                "mentor.availability", "meeting.result", "plan.goal", "plan.results", "pair_feedback.difficulties", "interview.motive",
                "personal_reflection.answers", "task_record.answers", "instruction.report", "instruction.links", "consent.document", "practice.essence", "questionnaire_invitation.answers", "participant_change.after", "participant.languages");
        Map<String, Integer> counted = counts();

        Map<String, Integer> act = transactions.execute(transaction -> erasure.erase(person, TODAY));

        assertThat(traces()).isEmpty();
        assertThat(act).containsKeys("Карточка участника", "Встречи", "Упоминания в текстах").doesNotContainValue(0);
        assertThat(counts()).as("what is counted stays counted").isEqualTo(counted);
        assertThat(database.sql("select figures ->> 'mentees' from programme_report where programme = ?").param(school.programme()).query(String.class).single())
                .as("a signed report does not change").isEqualTo("120");
        assertThat(erasure.extract(person).toString()).doesNotContainIgnoringCase("канарей");
    }

    @Test
    void namesakesKeepTheirData() {
        openSchool();
        long sister = person("Лебедянкина", "Ольга", null);
        long brother = person("Лебедянкин", "Семён", null);
        School other = schools.openWithProgramme();
        String text = "Отчёт: Лебедянкина Ольга и Лебедянкин Семён, а также Лебедянкина выступили";
        practice(school, text);
        practice(other, text);

        transactions.executeWithoutResult(transaction -> erasure.erase(sister, TODAY));

        assertThat(essence(school)).isEqualTo("Отчёт: [данные уничтожены] и Лебедянкин Семён, а также Лебедянкина выступили");
        assertThat(essence(other)).as("texts of another organisation").isEqualTo(text);
        assertThat(database.sql("select surname from participant where id = ?").param(brother).query(String.class).single()).isEqualTo("Лебедянкин");
    }

    @Test
    void anExtractTellsEverythingThatIsKnown() {
        openSchool();
        fillEveryTable();
        String extract = erasure.extract(person).toString();
        assertThat(extract).contains("Канарейкина", "21.12.2010", "+7 924 773-17-31", "Ручейкова", "щегол мечтает стать врачом", "щегол: итог встречи",
                "щегол: мотив", "Согласия", "Собеседования", "Встречи", "Личная рефлексия");
    }

    @Test
    void everyTableThatRefersToPeopleIsKnownToSomeKindOfData() {
        Set<String> named = kinds.stream().flatMap(kind -> kind.tables().stream()).collect(Collectors.toSet());
        Set<String> referring = new TreeSet<>(database.sql("""
                        select distinct referring.relname from pg_constraint
                          join pg_class referring on referring.oid = conrelid join pg_class target on target.oid = confrelid
                         where contype = 'f' and target.relname in ('participant', 'mentor', 'mentee')""").query(String.class).list());
        assertThat(referring).hasSizeGreaterThan(20);
        assertThat(named).containsAll(referring);
        assertThat(kinds).extracting(PersonalData::title).doesNotHaveDuplicates();
    }

    private void openSchool() {
        school = schools.openWithProgramme();
    }

    /** Every text column of every table of people holds something about the person. */
    private void fillEveryTable() {
        person = person("Канарейкина", "Аглая", "+7 924 773-17-31");
        sql("update participant set employer = 'щегол', class_or_post = 'щегол', origin = 'щегол', birth_date = '2010-12-21', languages = 'щегол', restrictions = 'щегол' where id = ?", person);
        sql("insert into representative (participant, full_name, relation, contact) values (?, 'Ручейкова Вера Ильинична', 'щегол', 'щегол@example.org')", person);
        sql("""
                insert into consent (participant, purpose, state, signed_by_person, signed_by_representative, representative, given_on, document)
                select participant, 'personalData', 'given', true, true, id, '2026-09-01', 'щегол' from representative where participant = ?""", person);
        sql("update consent set document = 'Канарейкина-1' where participant = ?", person);
        mentor = id("""
                insert into mentor (programme, participant, competences, forms, capacity, capacity_reason, availability, outside_reason, state)
                values (?, ?, '{щегол}', '{щегол}', 3, 'щегол', 'щегол по вторникам', 'щегол', 'admitted') returning id""", school.programme(), person);
        mentee = id("""
                insert into mentee (programme, participant, theme, words, preferred_forms, attention, outside_reason, next_step, state)
                values (?, ?, 'щегол', 'щегол мечтает стать врачом', '{щегол}', '{щегол}', 'щегол', 'щегол', 'inPair') returning id""", school.programme(), person);
        alone = pair("101", people.mentor(school, "admitted"), mentee);
        group = pair("102", people.mentor(school, "admitted"), mentee, people.mentee(school));
        long led = pair("103", mentor, people.mentee(school));
        texts(alone, "щегол");
        texts(group, "Говорили с Аглаей Канарейкиной о школе");
        texts(led, "Провела Канарейкина");
        sql("update pair set goal = 'Канарейкина поможет' where id = ?", led);
        sql("insert into pair_feedback (pair, mentor, given_on, mentor_score, mentee_score, difficulties, decision) values (?, ?, '2026-10-20', 5, 5, 'щегол', 'goOn')", led, mentor);
        sql("insert into mentor_replacement (pair, old_mentor, new_mentor, cause, handover, proposed_on) values (?, ?, ?, 'illness', 'щегол', '2026-10-20')",
                led, mentor, people.mentor(school, "admitted"));
        sql("insert into interview (mentor, scores, motive, limits, recommendation, reason) values (?, '[{\"text\": \"щегол\"}]', 'щегол: мотив', 'щегол', 'recommend', 'щегол')", mentor);
        sql("insert into clearance (mentor, certificate, number) values (?, 'shown', 'щегол')", mentor);
        sql("insert into capacity_raise (mentor, places, reason, head_reason) values (?, 5, 'щегол', 'щегол')", mentor);
        sql("insert into labour_paper (pair, mentor, in_function, ground, addendum_number, no_supplement_ground) values (?, ?, true, 'щегол', 'щегол', 'щегол')", led, mentor);
        sql("insert into mentor_reward (programme, mentor, reward, details, order_number, order_date) values (?, ?, 'letter', 'щегол', '5', '2026-10-20')", school.programme(), mentor);
        sql("insert into unmatched_step (mentee, step, note, decided_on) values (?, 'wait', 'щегол', '2026-10-20')", mentee);
        sql("insert into personal_reflection (programme, participant, refused, answers) values (?, ?, false, 'щегол')", school.programme(), person);
        sql("insert into group_reflection (programme, held_on, conclusions) values (?, '2026-10-20', 'Канарейкину А. благодарят')", school.programme());
        sql("insert into withdrawal (organisation, participant, purposes, received_on, link) values (?, ?, '{personalData}', '2026-10-20', 'https://school.example/щегол')",
                school.code(), person);
        sql("insert into programme_report (programme, number, signed_on, approved_at, band, figures) values (?, '1', '2026-10-20', now(), 'optimal', '{\"mentees\": 120}')", school.programme());
        sql("update mentee set availability = 'щегол' where id = ?", mentee);
        sql("""
                with survey as (insert into questionnaire (programme, kind, opens_on, closes_on, started_by, started_at)
                                values (?, 'wish', '2026-10-01', '2026-10-20', 'x', now()) returning id)
                insert into questionnaire_invitation (questionnaire, token, label, answers)
                select id, 'token-' || id, 'Канарейкина Аглая', '{"surname": "Канарейкина", "birthDate": "2010-12-21", "wish": "щегол"}' from survey""",
                school.programme());
        journal();
        practice(school, "Как Аглая Канарейкина и её мама Ручейкова Вера Ильинична, тел. +7(924)773-17-31, помогли. Родилась 21.12.2010.");
        sql("""
                with meeting as (insert into working_group_meeting (municipality, planned_on) values ('zeya', '2026-10-20') returning id),
                     decision as (insert into protocol_decision (meeting, number, text, deadline_kind) select id, '1', 'Отчитаться', 'NONE' from meeting returning id)
                insert into instruction (decision, organisation, report, links) select id, ?, 'КАНАРЕЙКИНОЙ А. И. помогли', array['https://school.example/Канарейкина'] from decision""",
                school.code());
    }

    private void journal() {
        sql("""
                insert into task_record (organisation, process_instance, task_key, form_id, subject, submitted_at, answers)
                values (?, 'p', 'Task_PerformItem', 'perform-item', null, now(), ?::jsonb)""", school.code(),
                "{\"report\": \"Было трое:\\nКанарейкина Аглая, её мама\", \"list\": [{\"who\": \"А. Канарейкина\"}]}");
        sql("""
                insert into task_record (organisation, process_instance, task_key, form_id, subject, submitted_at, answers)
                values (?, 'p', 'Task_InterviewMentor', 'interview-mentor', ?, now(), '{"motive": "щегол"}')""", school.code(), mentor);
    }

    private void texts(long pair, String text) {
        sql("update pair set reasons = ?, warnings = ?, warning_reason = ?, note = ?, goal = ? where id = ?", text, text, text, text, text, pair);
        sql("insert into plan (pair, version, goal, results, work_kinds, rhythm, meetings_planned) values (?, 1, ?, jsonb_build_array(jsonb_build_object('what', ?::text)), '{talk}', 'weekly', 8)",
                pair, text, text);
        long meeting = id("""
                insert into meeting (pair, mentor, kind, held_on, state, result, next_step, agreed, miss_note, impression_mentor)
                select id, mentor, 'regular', '2026-10-13', 'held', ?, ?, ?, ?, 7 from pair where id = ? returning id""", text + ": итог встречи", text, text, text, pair);
        sql("insert into meeting_attendance (meeting, participant, present) values (?, ?, true)", meeting, person);
    }

    private long pair(String code, long lead, Long... mentees) {
        long pair = id("insert into pair (programme, code, form, format, mentor, state) values (?, ?, 'pupil-pupil', 'group', ?, 'working') returning id",
                school.programme(), code, lead);
        List.of(mentees).forEach(member -> sql("insert into pair_mentee (pair, mentee) values (?, ?)", pair, member));
        return pair;
    }

    private long person(String surname, String name, String contact) {
        return id("insert into participant (organisation, surname, name, patronymic, kind, contact) values (?, ?, ?, 'Игоревна', 'pupil', ?) returning id",
                school.code(), surname, name, contact);
    }

    private void practice(School where, String essence) {
        sql("""
                insert into practice (organisation, title, form, problem, essence, result, consent_to_publish, described_on)
                values (?, 'Практика', 'pupil-pupil', '-', ?, '-', true, '2026-10-20')""", where.code(), essence);
    }

    private String essence(School where) {
        return database.sql("select essence from practice where organisation = ?").param(where.code()).query(String.class).single();
    }

    private Map<String, Integer> counts() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (String table : List.of("participant", "mentor", "mentee", "pair", "pair_mentee", "meeting", "meeting_attendance", "plan", "consent",
                "personal_reflection", "mentor_reward", "pair_feedback")) {
            counts.put(table, database.sql("select count(*) from " + table).query(Integer.class).single());
        }
        return counts;
    }

    /** Every column of every table, the engine's too, whatever its type. */
    private Set<String> traces() {
        Set<String> found = new TreeSet<>();
        database.sql("""
                        select table_name, string_agg(format('bool_or(%I::text ~* :traces) as %I', column_name, column_name), ', ') as columns
                          from information_schema.columns join information_schema.tables using (table_schema, table_name)
                         where table_schema = current_schema() and table_type = 'BASE TABLE' and data_type <> 'bytea' group by table_name""")
                .query((row, number) -> List.of(row.getString(1), row.getString(2))).list()
                .forEach(table -> database.sql("select " + table.get(1) + " from " + table.get(0)).param("traces", TRACES).query().singleRow()
                        .forEach((column, hit) -> {
                            if (Boolean.TRUE.equals(hit)) {
                                found.add(table.get(0) + "." + column);
                            }
                        }));
        return found;
    }

    private void sql(String statement, Object... values) {
        database.sql(statement).params(values).update();
    }

    private long id(String statement, Object... values) {
        return database.sql(statement).params(values).query(Long.class).single();
    }
}
