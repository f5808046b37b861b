package org.nastavnik.organisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.nastavnik.engine.form.PersonNames;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The people with accounts. */
@Repository
public class Staff implements PersonNames {

    private final JdbcClient database;

    Staff(JdbcClient database) {
        this.database = database;
    }

    public Optional<StaffMember> find(String login) {
        return database.sql("select login, surname, name, patronymic from staff where login = ?").param(login)
                .query(StaffMember.class).optional();
    }

    /** Everybody who holds or held a post in the organisation, by surname. */
    public List<StaffMember> ofOrganisation(String organisation) {
        return database.sql("""
                        select login, surname, name, patronymic from staff
                         where login in (select login from staff_post where organisation = ?)
                         order by surname collate "ru-x-icu", name""")
                .param(organisation).query(StaffMember.class).list();
    }

    /** Everybody who holds a post in the organisation on that day or later, by surname. */
    public List<StaffMember> serving(String organisation, LocalDate day) {
        return database.sql("""
                        select login, surname, name, patronymic from staff
                         where login in (select login from staff_post where organisation = ? and coalesce(to_day, 'infinity') >= ?)
                         order by surname collate "ru-x-icu", name""")
                .params(organisation, day).query(StaffMember.class).list();
    }

    /** A person and where; {@code post} only for one in office. */
    record Serving(String login, String name, String organisation, String post) {
    }

    /** Everybody who holds or held a post in these organisations, by surname. */
    List<Serving> known(Collection<String> organisations) {
        return database.sql("""
                        select login, concat_ws(' ', surname, name, patronymic) as name, organisation, null as post
                          from (select distinct login, organisation from staff_post where organisation = any (?)) as place
                          join staff using (login)
                         order by surname collate "ru-x-icu", name, login""")
                .param(organisations.toArray(String[]::new)).query(Serving.class).list();
    }

    /** Everybody who holds a post in these organisations on that day or later, by surname; those who stand in do not hold it. */
    List<Serving> inOffice(Collection<String> organisations, LocalDate day) {
        return database.sql("""
                        select login, concat_ws(' ', surname, name, patronymic) as name, organisation, post
                          from (select distinct login, organisation, post from staff_post
                                 where organisation = any (?) and stands_in_for is null and coalesce(to_day, 'infinity') >= ?) as office
                          join staff using (login)
                         order by surname collate "ru-x-icu", name, login""")
                .params(organisations.toArray(String[]::new), day).query(Serving.class).list();
    }

    void add(StaffMember person) {
        database.sql("insert into staff (login, surname, name, patronymic) values (?, ?, ?, ?)")
                .params(person.login(), person.surname(), person.name(), person.patronymic()).update();
    }

    @Override
    public String of(String login) {
        return Optional.ofNullable(login).flatMap(this::find).map(StaffMember::shortName).orElse(login == null ? "система" : login);
    }
}
