package org.nastavnik.organisation;

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

    @Override
    public String of(String login) {
        return Optional.ofNullable(login).flatMap(this::find).map(StaffMember::shortName).orElse(login == null ? "система" : login);
    }
}
