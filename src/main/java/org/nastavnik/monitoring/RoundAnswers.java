package org.nastavnik.monitoring;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What organisations answered in a round, and how often they were asked again. */
@Repository
class RoundAnswers {

    private static final String SELECT = """
            select answer.*, organisation.short_name as organisation_name, organisation.kind
              from monitoring_answer answer join organisation on organisation.code = answer.organisation
             where round = ?""";

    private final JdbcClient database;

    RoundAnswers(JdbcClient database) {
        this.database = database;
    }

    /** By name of the organisation. */
    List<RoundAnswer> of(long round) {
        return database.sql(SELECT + " order by organisation.short_name collate \"ru-x-icu\", code").param(round)
                .query(RoundAnswer.class).list();
    }

    RoundAnswer of(long round, String organisation) {
        return database.sql(SELECT + " and answer.organisation = ?").params(round, organisation).query(RoundAnswer.class).single();
    }

    /** @param partnerView null when the partners were not asked */
    void saveQuality(long round, String organisation, String strengths, String weaknesses, String opportunities, String threats,
                     String partnerView) {
        database.sql("""
                        update monitoring_answer set strengths = ?, weaknesses = ?, opportunities = ?, threats = ?, partner_view = ?
                         where round = ? and organisation = ?""")
                .params(strengths, weaknesses, opportunities, threats, partnerView, round, organisation).update();
    }

    void saveGrowth(long round, String organisation, String conclusions) {
        database.sql("update monitoring_answer set growth_conclusions = ? where round = ? and organisation = ?")
                .params(conclusions, round, organisation).update();
    }

    void submit(long round, String organisation, LocalDate on) {
        database.sql("update monitoring_answer set state = 'submitted', submitted_on = ? where round = ? and organisation = ?")
                .params(on, round, organisation).update();
    }

    void sendBack(long round, String organisation, String comment, String by, LocalDate on) {
        database.sql("""
                        update monitoring_answer set state = 'returned', returns = returns + 1, return_comment = ?, returned_by = ?,
                               returned_on = ?
                         where round = ? and organisation = ?""")
                .params(comment, by, on, round, organisation).update();
    }

    /** Whoever has not answered by now is gone without. */
    void close(long round) {
        database.sql("update monitoring_answer set state = 'missing' where round = ? and state in ('asked', 'returned')").param(round).update();
    }
}
