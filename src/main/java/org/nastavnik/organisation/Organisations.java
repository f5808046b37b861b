package org.nastavnik.organisation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    /** Schools and other organisations that may begin something new, without departments, by name. */
    public List<Organisation> running() {
        return database.sql(SELECT + """
                where municipality is not null and state = 'active' order by short_name collate "ru-x-icu\"""")
                .query(Organisation.class).list();
    }

    /** All without departments, those suspended or closed too: their people's data are still kept. */
    public List<Organisation> keepingData() {
        return database.sql(SELECT + "where municipality is not null order by short_name collate \"ru-x-icu\"").query(Organisation.class).list();
    }

    /** All, departments and those suspended or closed included, by name; a closed one says so. */
    List<Organisation> all() {
        return database.sql("""
                        select code, full_name, short_name || case when state = 'closed' then ' (закрыта)' else '' end as short_name, kind, municipality
                          from organisation order by organisation.short_name collate "ru-x-icu\"""").query(Organisation.class).list();
    }

    /** The active organisations of a municipality, by name. */
    public List<Organisation> of(String municipality) {
        return database.sql(SELECT + """
                where municipality = ? and state = 'active' order by short_name collate "ru-x-icu\"""")
                .param(municipality).query(Organisation.class).list();
    }

    /** The education departments that work. */
    public List<Organisation> municipalities() {
        return database.sql(SELECT + "where municipality is null and state = 'active' order by short_name").query(Organisation.class).list();
    }

    /** Codes of all education departments, whatever their state. */
    public Set<String> departments() {
        return Set.copyOf(database.sql("select code from organisation where municipality is null").query(String.class).list());
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
