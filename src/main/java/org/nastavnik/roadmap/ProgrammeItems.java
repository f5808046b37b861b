package org.nastavnik.roadmap;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Executions that follow the organisation's programme: fulfilled by its stages or due when it ends. */
@Repository
class ProgrammeItems {

    private final JdbcClient database;
    private final Clock clock;

    ProgrammeItems(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Items that stages fulfil are in work from the day the organisation begins its programme. */
    void begun(String organisation) {
        database.sql("""
                        update item_execution execution set state = 'inWork' from municipal_item item
                         where item.id = execution.item and item.followed_stage is not null and execution.organisation = ?
                           and execution.state = 'waiting' and execution.process_instance is not null""").param(organisation).update();
    }

    /** Accepts what a stage of the organisation's programme has done; returns the process instances that wait for it. */
    List<String> doneByStage(String organisation, String stage) {
        return database.sql("""
                        update item_execution execution set state = 'accepted', accepted_at = :now, reported_at = :now, report = :report
                          from municipal_item item
                         where item.id = execution.item and execution.organisation = :organisation and item.followed_stage = :stage
                           and execution.state in ('waiting', 'inWork') and execution.process_instance is not null
                        returning execution.process_instance""")
                .param("now", now()).param("report", "Исполнено этапом программы наставничества").param("organisation", organisation)
                .param("stage", stage).query(String.class).list();
    }

    /** Gives items by the programme's schedule that have no term yet the end of the programme; returns their process instances. */
    List<String> dueWith(String organisation, LocalDate endsOn) {
        return database.sql("""
                        update item_execution execution set due_on = :day, first_due_on = :day
                          from municipal_item item
                         where item.id = execution.item and item.deadline_kind = 'PROGRAMME_SCHEDULE' and execution.organisation = :organisation
                           and execution.due_on is null and execution.state in ('waiting', 'inWork', 'returned')
                           and execution.process_instance is not null
                        returning execution.process_instance""")
                .param("day", endsOn).param("organisation", organisation).query(String.class).list();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock.withZone(ZoneOffset.UTC));
    }
}
