package org.nastavnik.monitoring;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Values corrected by hand. None is ever removed. */
@Repository
class Corrections {

    private final JdbcClient database;

    Corrections(JdbcClient database) {
        this.database = database;
    }

    void add(long round, Correction correction) {
        database.sql("""
                        insert into monitoring_correction (round, indicator, numerator, denominator, reason, corrected_by, corrected_on)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(round, correction.indicator(), correction.numerator(), correction.denominator(), correction.reason(),
                        correction.by(), correction.on())
                .update();
    }

    /** Oldest first: the last one of an indicator counts. */
    List<Correction> of(long round) {
        return database.sql("""
                        select indicator, numerator, denominator, reason, corrected_by as "by", corrected_on as "on"
                          from monitoring_correction where round = ? order by id""")
                .param(round).query(Correction.class).list();
    }
}
