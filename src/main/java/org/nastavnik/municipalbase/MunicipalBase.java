package org.nastavnik.municipalbase;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who stands in the municipal base today: released by the school, with a valid consent for it, and not erased or suspended. */
@Repository
class MunicipalBase {

    /** How many places of each mentor are free counts live and confirmed pairs, wherever they are. */
    private static final String RELEASED = """
            select mentor.id, home.code, home.short_name, concat_ws(' ', person.surname, person.name, person.patronymic) as name,
                   mentor.competences, mentor.forms,
                   greatest(0, mentor.capacity - (select count(*) from pair join mentor lead on lead.id = pair.mentor
                                                    join pair_mentee on pair_mentee.pair = pair.id and pair_mentee.to_day is null
                                                   where lead.participant = mentor.participant
                                                     and pair.state in ('confirmed', 'ordered', 'acquainted', 'working', 'paused')))::int as free,
                   round(6371 * 2 * asin(sqrt(power(sin(radians(home.latitude - asking.latitude) / 2), 2)
                       + cos(radians(asking.latitude)) * cos(radians(home.latitude)) * power(sin(radians(home.longitude - asking.longitude) / 2), 2))))::int as kilometres
              from mentor
              join participant person on person.id = mentor.participant and person.erased_on is null
              join organisation home on home.code = person.organisation
              left join organisation asking on asking.code = :from
             where mentor.released_to_municipal_base and mentor.state not in ('suspended', 'withdrawn', 'erased', 'rejected')
               and home.municipality = :municipality and home.code <> :asking
               and not exists (select from mentor newer where newer.participant = mentor.participant and newer.released_to_municipal_base and newer.id > mentor.id)
               and exists (select from consent where consent.participant = mentor.participant and purpose = 'municipalBase' and consent.state = 'given' and not replaced
                              and revoked_on is null and (valid_to is null or valid_to >= current_date))
            """;

    private final JdbcClient database;

    MunicipalBase(JdbcClient database) {
        this.database = database;
    }

    /**
     * A page of the base, the nearest first.
     *
     * @param asking the school that looks, left out itself; the department for all
     * @param from code of the organisation that distances are counted from; empty for none
     * @param competence code or empty for all
     * @param form code or empty for all
     * @param within kilometres, 0 for any distance
     */
    List<ReleasedMentor> page(String municipality, String asking, String from, String competence, String form, int within, int offset, int limit) {
        return database.sql("select * from (" + RELEASED + """
                        ) released
                         where (:competence = '' or :competence = any (competences)) and (:form = '' or :form = any (forms))
                           and (:within = 0 or kilometres <= :within)
                         order by kilometres nulls last, short_name collate "ru-x-icu", id limit :limit offset :offset""")
                .param("municipality", municipality).param("asking", asking).param("from", from).param("competence", competence).param("form", form)
                .param("within", within).param("limit", limit).param("offset", offset).query(MunicipalBase::read).list();
    }

    Optional<ReleasedMentor> find(String municipality, String asking, long mentor) {
        return database.sql(RELEASED + " and mentor.id = :mentor").param("municipality", municipality).param("asking", asking)
                .param("from", asking).param("mentor", mentor).query(MunicipalBase::read).optional();
    }

    private static ReleasedMentor read(ResultSet row, int number) throws SQLException {
        return new ReleasedMentor(row.getLong("id"), row.getString("code"), row.getString("short_name"), row.getString("name"),
                texts(row.getArray("competences")), texts(row.getArray("forms")), row.getInt("free"), row.getObject("kilometres", Integer.class));
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
