package org.nastavnik.process;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
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

    /** A municipality of its own with this many schools. */
    public Municipality openMunicipality(int schools) {
        String code = "town-" + COUNT.incrementAndGet();
        database.sql("""
                        insert into organisation (code, full_name, short_name, kind, time_zone)
                        values (?, ?, ?, 'department', 'Asia/Yakutsk')""").params(code, "Отдел " + code, "Отдел " + code).update();
        accounts.prepare();
        hire(code, Post.SPECIALIST, "specialist." + code);
        hire(code, Post.DEPARTMENT_HEAD, "department-head." + code);
        List<School> opened = IntStream.range(0, schools).mapToObj(i -> open(code)).toList();
        accounts.refresh("specialist." + code);
        accounts.refresh("department-head." + code);
        return new Municipality(code, "specialist." + code, "department-head." + code, opened);
    }

    /** A school without a programme: {@link School#programme()} is 0. */
    public School open() {
        School school = open("zeya");
        accounts.refresh(School.SPECIALIST);
        accounts.refresh(School.DEPARTMENT_HEAD);
        return school;
    }

    private School open(String municipality) {
        String code = "test-" + COUNT.incrementAndGet();
        database.sql("""
                        insert into organisation (code, full_name, short_name, kind, municipality, time_zone)
                        values (?, ?, ?, 'school', ?, 'Asia/Yakutsk')""").params(code, "Школа " + code, "Школа " + code, municipality).update();
        accounts.prepare();
        String curator = hire(code, Post.CURATOR, "curator." + code);
        String head = hire(code, Post.HEAD, "head." + code);
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
