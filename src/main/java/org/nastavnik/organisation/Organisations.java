package org.nastavnik.organisation;

import java.util.List;
import java.util.Optional;
import org.nastavnik.engine.OrganisationNames;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The register of organisations. */
@Repository
public class Organisations implements OrganisationNames {

    private static final String SELECT = "select code, full_name, short_name, kind, municipality from organisation ";

    private final JdbcClient database;

    Organisations(JdbcClient database) {
        this.database = database;
    }

    public Optional<Organisation> find(String code) {
        return database.sql(SELECT + "where code = ?").param(code).query(Organisation.class).optional();
    }

    @Override
    public String shortName(String code) {
        return find(code).map(Organisation::shortName).orElse(code);
    }

    /** Schools and other organisations that run mentoring, without departments, by name. */
    public List<Organisation> running() {
        return database.sql(SELECT + """
                where municipality is not null and state = 'active' order by short_name collate "ru-x-icu\"""")
                .query(Organisation.class).list();
    }

    /** All that work, departments included, by name. */
    List<Organisation> active() {
        return database.sql(SELECT + "where state = 'active' order by short_name collate \"ru-x-icu\"").query(Organisation.class).list();
    }

    /** The active organisations of a municipality, by name. */
    public List<Organisation> of(String municipality) {
        return database.sql(SELECT + """
                where municipality = ? and state = 'active' order by short_name collate "ru-x-icu\"""")
                .param(municipality).query(Organisation.class).list();
    }

    /** The education departments. */
    public List<Organisation> municipalities() {
        return database.sql(SELECT + "where municipality is null order by short_name").query(Organisation.class).list();
    }

    /** The department responsible for the organisation; for a department itself. */
    public String municipalityOf(String code) {
        return database.sql("select coalesce(municipality, code) from organisation where code = ?").param(code)
                .query(String.class).single();
    }

    /** The department itself and every organisation of its municipality. */
    public List<String> servedBy(String municipality) {
        return database.sql("select code from organisation where ? in (code, municipality)").param(municipality).query(String.class).list();
    }
}
