package org.nastavnik.process;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.nastavnik.organisation.Accounts;
import org.nastavnik.organisation.Post;
import org.nastavnik.organisation.Posts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes a new school with staff, accounts and a programme, so that tests do not see each other's data. */
@Component
public class Schools {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final JdbcClient database;
    private final Posts posts;
    private final Accounts accounts;

    Schools(JdbcClient database, Posts posts, Accounts accounts) {
        this.database = database;
        this.posts = posts;
        this.accounts = accounts;
    }

    /** A school without a programme: {@link School#programme()} is 0. */
    public School open() {
        String code = "test-" + COUNT.incrementAndGet();
        database.sql("""
                        insert into organisation (code, full_name, short_name, kind, municipality, time_zone)
                        values (?, ?, ?, 'school', 'zeya', 'Asia/Yakutsk')""").params(code, "Школа " + code, "Школа " + code).update();
        accounts.prepare();
        String curator = hire(code, Post.CURATOR, "curator." + code);
        String head = hire(code, Post.HEAD, "head." + code);
        accounts.refresh(School.SPECIALIST);
        accounts.refresh(School.DEPARTMENT_HEAD);
        return new School(code, curator, head, 0);
    }

    public School openWithProgramme() {
        School school = open();
        long programme = database.sql("""
                        insert into programme (organisation, school_year, forms, starts_on, ends_on)
                        values (?, ?, '{pupil-pupil,teacher-teacher}', '2026-09-01', '2027-05-31') returning id""")
                .params(school.code(), School.SCHOOL_YEAR).query(Long.class).single();
        return new School(school.code(), school.curator(), school.head(), programme);
    }

    /** A person with an account and no post yet. */
    public String newcomer(String login) {
        database.sql("insert into staff (login, surname, name, patronymic) values (?, ?, 'Анна', 'Ивановна')")
                .params(login, "Фамилия-" + login).update();
        accounts.create(login, "password-" + login);
        return login;
    }

    public String hire(String organisation, Post post, String login) {
        newcomer(login);
        posts.appoint(post, organisation, login, LocalDate.of(2020, 9, 1), null, "приказ № 1");
        return login;
    }
}
