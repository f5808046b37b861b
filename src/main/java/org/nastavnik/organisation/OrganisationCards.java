package org.nastavnik.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of the register of organisations as a whole: read and written by who keeps it. */
@Repository
public class OrganisationCards {

    /** Names are given one after another, so that no name is given twice. */
    private static final long LOCK = 7_240_230L;
    private static final String COLUMNS = "code, full_name, short_name, kind, municipality, address, time_zone, week_days, term_scheme, region, "
            + "site, contacts, latitude, longitude, state";

    private final JdbcClient database;
    private final JdbcTemplate batches;

    OrganisationCards(JdbcClient database, JdbcTemplate batches) {
        this.database = database;
        this.batches = batches;
    }

    /**
     * What to look for.
     *
     * @param words part of the code or of a name, or empty
     * @param municipalities only departments with these codes and what belongs to them; null for all
     */
    public record Search(String words, OrganisationKind kind, OrganisationState state, Collection<String> municipalities) {
    }

    public Optional<OrganisationCard> find(String code) {
        return database.sql("select " + COLUMNS + " from organisation where code = ?").param(code).query(OrganisationCards::read).optional();
    }

    /** By municipality, its department first, then by name. */
    public List<OrganisationCard> find(Search search, int offset, int atMost) {
        return database.sql("""
                        select organisation.* from organisation
                          left join (select code, short_name as name from organisation) department on department.code = organisation.municipality
                         where (:words = '' or position(lower(:words) in lower(concat_ws(' ', organisation.code, short_name, full_name))) > 0)
                           and (cast(:kind as text) is null or kind = :kind) and (cast(:state as text) is null or state = :state)
                           and (:everywhere or coalesce(municipality, organisation.code) = any (:municipalities))
                         order by coalesce(department.name, short_name) collate "ru-numbers", coalesce(municipality, organisation.code),
                                  municipality is not null, short_name collate "ru-numbers", organisation.code limit :most offset :offset""")
                .param("words", search.words()).param("kind", search.kind() == null ? null : search.kind().code())
                .param("state", search.state() == null ? null : search.state().code()).param("everywhere", search.municipalities() == null)
                .param("municipalities", search.municipalities() == null ? new String[0] : search.municipalities().toArray(String[]::new))
                .param("most", atMost).param("offset", offset).query(OrganisationCards::read).list();
    }

    /** All departments, whatever their state, by name. */
    public List<OrganisationCard> departments() {
        return database.sql("select " + COLUMNS + " from organisation where kind = 'department' order by short_name collate \"ru-numbers\", code")
                .query(OrganisationCards::read).list();
    }

    /** How many organisations of a municipality are not closed. */
    public int notClosed(String municipality) {
        return database.sql("select count(*) from organisation where municipality = ? and state <> 'closed'").param(municipality).query(Integer.class).single();
    }

    /** Codes of the organisations of a municipality that are not closed and divide the year in this way, the department included. */
    public List<String> dividing(String municipality, TermScheme scheme) {
        return database.sql("select code from organisation where ? in (code, municipality) and state <> 'closed' and term_scheme = ? order by code")
                .params(municipality, scheme.code()).query(String.class).list();
    }

    /** Whoever calls it is the only one to give names until the transaction ends. */
    void lockNames() {
        database.sql("select true from pg_advisory_xact_lock(?)").param(LOCK).query(Boolean.class).single();
    }

    /** Codes in use, with those of the organisations themselves. */
    public Set<String> codes() {
        return new HashSet<>(database.sql("select code from organisation").query(String.class).list());
    }

    /** Short names in use in a municipality, lower case; those of the departments when it is null. */
    public Set<String> names(String municipality) {
        return new HashSet<>(database.sql("select lower(short_name) from organisation where municipality is not distinct from ?").param(municipality)
                .query(String.class).list());
    }

    void add(Collection<OrganisationCard> cards) {
        batches.batchUpdate("insert into organisation (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                cards.stream().map(card -> new Object[] {card.code(), card.fullName(), card.shortName(), card.kind().code(), card.municipality(),
                        card.address(), card.timeZone(), card.weekDays(), card.termScheme().code(), card.region(), card.site(), card.contacts(),
                        card.latitude(), card.longitude(), card.state().code()}).toList());
    }

    void change(OrganisationCard card) {
        database.sql("""
                        update organisation set full_name = ?, short_name = ?, kind = ?, municipality = ?, address = ?, time_zone = ?, week_days = ?,
                               term_scheme = ?, region = ?, site = ?, contacts = ?, latitude = ?, longitude = ? where code = ?""")
                .params(card.fullName(), card.shortName(), card.kind().code(), card.municipality(), card.address(), card.timeZone(), card.weekDays(),
                        card.termScheme().code(), card.region(), card.site(), card.contacts(), card.latitude(), card.longitude(), card.code()).update();
    }

    void change(String code, OrganisationState state) {
        database.sql("update organisation set state = ? where code = ?").params(state.code(), code).update();
    }

    private static OrganisationCard read(ResultSet row, int number) throws SQLException {
        return new OrganisationCard(row.getString("code"), row.getString("full_name"), row.getString("short_name"),
                OrganisationKind.of(row.getString("kind")).orElseThrow(), row.getString("municipality"), row.getString("address"),
                row.getString("time_zone"), row.getInt("week_days"), TermScheme.of(row.getString("term_scheme")).orElseThrow(),
                row.getString("region"), row.getString("site"), row.getString("contacts"), row.getBigDecimal("latitude"),
                row.getBigDecimal("longitude"), OrganisationState.of(row.getString("state")).orElseThrow());
    }
}
