package org.nastavnik.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nastavnik.calendar.WorkingCalendar;
import org.nastavnik.participant.Consents;
import org.nastavnik.participant.MissingConsent;
import org.nastavnik.process.ApplicationTest;
import org.nastavnik.process.School;
import org.nastavnik.process.Schools;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ApplicationTest
class RegisterQueryTest {

    @Autowired
    private RegisterQuery register;
    @Autowired
    private Schools schools;
    @Autowired
    private Consents consents;
    @Autowired
    private WorkingCalendar calendar;
    @Autowired
    private JdbcClient database;

    private School school;

    @BeforeEach
    void openSchool() {
        school = schools.openWithProgramme();
    }

    @Test
    void aNameIsFoundHoweverItIsWritten() {
        long alyona = person("Ёлкина", "Алёна", "Петровна", "2013-01-01", "pupil", "7 Б");
        long peter = person("Петров", "Олег", "Ёлкинович", "2013-01-02", "pupil", "7 А");
        person("Сидоров", "Иван", null, "2013-01-03", "pupil", "10 А");

        assertThat(found("елкин")).containsExactly(alyona, peter);
        assertThat(found("АЛЁНА  елк")).containsExactly(alyona);
        assertThat(found("елkинa")).containsExactly(alyona);
        assertThat(found("100%")).isEmpty();
        assertThat(register.find(wanted("Сидаров", null, null, "name"), today(), 50)).satisfies(similar -> {
            assertThat(similar.alike()).isTrue();
            assertThat(similar.rows()).extracting(RegisterRow::surname).contains("Сидоров");
        });
    }

    @Test
    void listsAreSortedAsPeopleSortThemAndComeInPages() {
        long tenth = person("Емельянов", "Ян", null, "2010-01-01", "pupil", "10 А");
        long second = person("Ёжиков", "Ян", null, "2018-01-01", "pupil", "2 Б");
        long nobody = person("Жуков", "Ян", null, "2013-01-01", "pupil", null);

        assertThat(ids(wanted(null, null, null, "name"))).containsExactly(second, tenth, nobody);
        assertThat(ids(wanted(null, null, null, "place"))).containsExactly(second, tenth, nobody);
        assertThat(ids(wanted(null, null, null, "-birth"))).containsExactly(second, nobody, tenth);
        RegisterQuery.Found page = register.find(new Wanted(school.code(), school.programme(), null, null, null, null, null, null, null, null, "name", 2), today(), 2);
        assertThat(page.all()).isEqualTo(3);
        assertThat(page.rows()).extracting(RegisterRow::id).containsExactly(nobody);
    }

    @Test
    void filtersLookAtBothRoles() {
        long both = person("Двоев", "Ян", null, "2010-01-01", "pupil", "10 А");
        role("mentee", both, "inBase");
        role("mentor", both, "admitted");
        long mentee = person("Один", "Ян", null, "2010-01-02", "pupil", "10а");
        role("mentee", mentee, "reserve");
        long none = person("Никто", "Ян", null, "1990-01-01", "teacher", "физика");

        assertThat(ids(wanted(null, "mentee", null, "name"))).containsExactly(both, mentee);
        assertThat(ids(wanted(null, "mentor", null, "name"))).containsExactly(both);
        assertThat(ids(wanted(null, "none", null, "name"))).containsExactly(none);
        assertThat(ids(wanted(null, null, "admitted", "name"))).containsExactly(both);
        assertThat(ids(wanted(null, "mentee", "admitted", "name"))).isEmpty();
        assertThat(ids(wanted(null, null, "inPair", "name"))).isEmpty();
        database.sql("insert into pair (programme, code, form, format, mentor, state) select programme, '001', 'pupil-pupil', 'pair', id, 'working' from mentor where participant = ?")
                .param(both).update();
        assertThat(ids(wanted(null, "mentor", "inPair", "state"))).containsExactly(both);
        assertThat(register.find(wanted(null, null, "inPair", "name"), today(), 50).rows().get(0).roles()).isEqualTo("наставляемый: в базе; наставник: допущен, в паре");
        assertThat(ids(new Wanted(school.code(), school.programme(), null, null, null, null, "10 А", "pupil-pupil", "study", null, "name", 1))).containsExactly(both, mentee);
        assertThat(ids(new Wanted(school.code(), school.programme(), null, null, null, "teacher", null, null, null, null, "name", 1))).containsExactly(none);
    }

    @Test
    void missingConsentsAreThoseOfTheRegisterOfConsents() {
        Random random = new Random(42);
        List<String> births = List.of("2016-05-05", "2011-05-05", "1990-05-05", "2012-06-01", "2008-09-30");
        for (int i = 0; i < 150; i++) {
            long person = person("Случаев" + "абвгдежзик".charAt(i % 10) + "абвгдежзиклмнопр".charAt(i / 10), "Ян", null,
                    random.nextInt(6) == 0 ? null : births.get(random.nextInt(births.size())), random.nextBoolean() ? "pupil" : "teacher", "7 А");
            role("mentee", person, random.nextInt(5) == 0 ? "withdrawn" : "candidate");
            if (random.nextInt(4) == 0) {
                database.sql("update mentee set attention = '{health}' where participant = ?").param(person).update();
            }
            for (String purpose : List.of("participation", "personalData", "specialData")) {
                boolean given = random.nextInt(4) > 0;
                boolean self = random.nextInt(3) > 0;
                database.sql("""
                                insert into consent (participant, purpose, state, signed_by_person, signed_by_representative, given_on, valid_to, document)
                                values (?, ?, ?, ?, ?, ?, ?, '1')""")
                        .params(person, purpose, given ? "given" : "refused", self, !self || random.nextInt(3) > 0,
                                today().minusDays(random.nextInt(900)), random.nextInt(3) == 0 ? today().plusDays(random.nextInt(3) - 1) : null).update();
            }
        }
        List<Long> everybody = ids(wanted(null, null, null, "name"));
        Set<Long> missing = consents.missing(everybody).stream().map(MissingConsent::participant).collect(Collectors.toSet());

        assertThat(register.find(wanted(null, null, null, "name"), today(), 1000).rows().stream().filter(RegisterRow::lacks).map(RegisterRow::id))
                .containsExactlyInAnyOrderElementsOf(missing);
        assertThat(missing).hasSizeBetween(20, 145);
    }

    private List<Long> found(String q) {
        RegisterQuery.Found found = register.find(wanted(q, null, null, "name"), today(), 50);
        return found.alike() ? List.of() : found.rows().stream().map(RegisterRow::id).toList();
    }

    private List<Long> ids(Wanted wanted) {
        return register.find(wanted, today(), 1000).rows().stream().map(RegisterRow::id).toList();
    }

    private Wanted wanted(String q, String side, String state, String sort) {
        return new Wanted(school.code(), school.programme(), q, side, state, null, null, null, null, null, sort, 1);
    }

    private LocalDate today() {
        return calendar.today(school.code());
    }

    private long person(String surname, String name, String patronymic, String born, String kind, String place) {
        return database.sql("""
                        insert into participant (organisation, surname, name, patronymic, birth_date, kind, class_or_post)
                        values (?, ?, ?, ?, ?::date, ?, ?) returning id""")
                .params(school.code(), surname, name, patronymic, born, kind, place).query(Long.class).single();
    }

    private void role(String side, long person, String state) {
        String columns = "mentee".equals(side) ? "theme, preferred_forms" : "competences, forms, capacity";
        String values = "mentee".equals(side) ? "'study', '{pupil-pupil}'" : "'{study}', '{pupil-pupil}', 3";
        database.sql("insert into " + side + " (programme, participant, state, " + columns + ") values (?, ?, ?, " + values + ")")
                .params(school.programme(), person, state).update();
    }
}
