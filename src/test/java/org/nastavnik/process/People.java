package org.nastavnik.process;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts synthetic people into the registers of a {@link School}: as they are once the bases are approved. */
@Component
public class People {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final JdbcClient database;

    People(JdbcClient database) {
        this.database = database;
    }

    /** @return id of a participant without any consent; {@code kind} as in the table, for example {@code pupil} */
    public long person(School school, String kind, LocalDate birthDate) {
        int number = COUNT.incrementAndGet();
        return database.sql("""
                        insert into participant (organisation, surname, name, patronymic, birth_date, kind, class_or_post)
                        values (?, ?, 'Пётр', 'Ильич', ?, ?, ?) returning id""")
                .params(school.code(), surname(number), birthDate, kind, "pupil".equals(kind) ? "7 Б" : "учитель")
                .query(Long.class).single();
    }

    /** Surnames hold no digits: «Участников-Бв». */
    private static String surname(int number) {
        String letters = Integer.toString(number, 26).chars().map(digit -> digit <= '9' ? 'а' + digit - '0' : 'к' + digit - 'a')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        return "Участников-" + letters.substring(0, 1).toUpperCase() + letters.substring(1);
    }

    /** Records consents to these purposes, signed by the person and the representative. */
    public void consent(long participant, String... purposes) {
        for (String purpose : purposes) {
            database.sql("update consent set replaced = true where participant = ? and purpose = ?").params(participant, purpose).update();
            database.sql("""
                            insert into consent (participant, purpose, state, signed_by_person, signed_by_representative, given_on, document)
                            values (?, ?, 'given', true, true, '2026-09-01', '1')""").params(participant, purpose).update();
        }
    }

    /** @return id of a mentee in the approved base: a pupil of 13 with both consents, theme «study», form pupil-pupil */
    public long mentee(School school) {
        return mentee(school, "pupil", LocalDate.of(2013, 3, 1), "pupil-pupil", "study");
    }

    /** @return id of a mentee in the approved base, with both consents */
    public long mentee(School school, String kind, LocalDate birthDate, String form, String theme) {
        long person = person(school, kind, birthDate);
        consent(person, "participation", "personalData");
        return database.sql("""
                        insert into mentee (programme, participant, theme, preferred_forms, state)
                        values (?, ?, ?, array[?], 'inBase') returning id""")
                .params(school.programme(), person, theme, form).query(Long.class).single();
    }

    /** @return id of a mentor in this state: a pupil of 16 with both consents, competence «study», capacity 3 */
    public long mentor(School school, String state) {
        return mentor(school, "pupil", LocalDate.of(2010, 3, 1), "pupil-pupil", "study", 3, state);
    }

    /** @return id of a mentor in this state, with both consents */
    public long mentor(School school, String kind, LocalDate birthDate, String form, String competence, int capacity, String state) {
        long person = person(school, kind, birthDate);
        consent(person, "participation", "personalData");
        return database.sql("""
                        insert into mentor (programme, participant, competences, forms, capacity, state)
                        values (?, ?, array[?], array[?], ?, ?) returning id""")
                .params(school.programme(), person, competence, form, capacity, state).query(Long.class).single();
    }
}
