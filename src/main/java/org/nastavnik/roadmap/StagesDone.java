package org.nastavnik.roadmap;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which stages of programmes are done, so that an item that a stage fulfils is not asked twice. */
@Repository
class StagesDone {

    private final JdbcClient database;

    StagesDone(JdbcClient database) {
        this.database = database;
    }

    void add(long programme, String stage) {
        database.sql("insert into programme_stage_done (programme, stage) values (?, ?) on conflict do nothing").params(programme, stage).update();
    }

    /** Whether a running programme of the organisation has the stage behind it. */
    boolean isDone(String organisation, String stage) {
        return database.sql("""
                        select exists (select from programme_stage_done done join programme on programme.id = done.programme
                                        where programme.organisation = ? and done.stage = ? and programme.state in ('planned', 'running', 'closing'))""")
                .params(organisation, stage).query(Boolean.class).single();
    }
}
