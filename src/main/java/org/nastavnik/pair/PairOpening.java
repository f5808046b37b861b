package org.nastavnik.pair;

import java.util.List;
import org.nastavnik.engine.ModelBean;
import org.nastavnik.programme.Programme;
import org.nastavnik.programme.Programmes;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which pairs of an order get a process now, and what each is called. */
@ModelBean("pairOpening")
public class PairOpening {

    private final JdbcClient database;
    private final Pairs pairs;
    private final Programmes programmes;

    PairOpening(JdbcClient database, Pairs pairs, Programmes programmes) {
        this.database = database;
        this.pairs = pairs;
        this.programmes = programmes;
    }

    /** Takes the ordered pairs that have no process yet: each is returned once, so the caller must open them. Ordered by code. */
    public List<Long> open(long programme) {
        return database.sql("""
                        with opened as (
                            update pair set opened = true where programme = ? and state = 'ordered' and not opened returning id, code)
                        select id from opened order by code::int""")
                .param(programme).query(Long.class).list();
    }

    /** Whether an order has named pairs that have no process yet. */
    public boolean needed(long programme) {
        return database.sql("select exists (select from pair where programme = ? and state = 'ordered' and not opened)")
                .param(programme).query(Boolean.class).single();
    }

    /** For example {@code zeya-sosh-1/2026-27/pair-012}. */
    public String businessKey(long pair) {
        Pair opened = pairs.find(pair).orElseThrow();
        Programme programme = programmes.find(opened.programme()).orElseThrow();
        return programme.organisation() + "/" + programme.schoolYear() + "/pair-" + opened.code();
    }
}
