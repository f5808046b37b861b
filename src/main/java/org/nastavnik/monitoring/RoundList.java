package org.nastavnik.monitoring;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rounds that a person may see: all of the own municipality, and signed ones that asked the own organisation. */
@Repository
class RoundList {

    /** @param number of the signed report, null before */
    record Line(long id, String municipality, String kind, LocalDate periodFrom, LocalDate periodTo, LocalDate term, int asked, int submitted,
                String number, LocalDate signedOn) {

        public String kindTitle() {
            return RoundKind.of(kind).title();
        }
    }

    private final JdbcClient database;

    RoundList(JdbcClient database) {
        this.database = database;
    }

    /** Newest first. */
    List<Line> of(Collection<String> organisations, int limit, int offset) {
        return database.sql("""
                        select round.id, department.short_name as municipality, round.kind, period_from, period_to, term,
                               count(*)::int as asked, count(*) filter (where answer.state = 'submitted')::int as submitted, number, signed_on
                          from monitoring_round round join organisation department on department.code = round.municipality
                          join monitoring_answer answer on answer.round = round.id left join monitoring_report report on report.round = round.id
                         where round.municipality = any (:organisations)
                            or number is not null and exists (select from monitoring_answer own
                                                               where own.round = round.id and own.organisation = any (:organisations))
                         group by round.id, department.short_name, number, signed_on order by round.id desc limit :limit offset :offset""")
                .param("organisations", organisations.toArray(String[]::new)).param("limit", limit).param("offset", offset)
                .query(Line.class).list();
    }

    /** Whether the round asks one of these organisations. */
    boolean asks(long round, Collection<String> organisations) {
        return database.sql("select exists (select from monitoring_answer where round = ? and organisation = any (?))")
                .params(round, organisations.toArray(String[]::new)).query(Boolean.class).single();
    }
}
