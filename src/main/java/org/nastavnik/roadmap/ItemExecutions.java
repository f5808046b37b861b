package org.nastavnik.roadmap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.nastavnik.calendar.DeadlineKind;
import org.nastavnik.control.DeadlineMoved;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The register of executions: one per item and recipient. */
@Repository
class ItemExecutions {

    private static final String SELECT = """
            select execution.id, execution.organisation, organisation.short_name, execution.performer, execution.helpers, execution.state,
                   execution.due_on, execution.returns, item.section, item.number, item.activity, item.deadline_text, item.deadline_kind,
                   item.expected_result, item.followed_stage, item.roles, roadmap.title, roadmap.ends_on, roadmap.municipality,
                   execution.process_instance, item.clarified_term,
                   item.owner_text, roadmap.organisation is not null as own
              from item_execution execution
              join organisation on organisation.code = execution.organisation
              join municipal_item item on item.id = execution.item
              join municipal_roadmap roadmap on roadmap.id = item.roadmap
            """;

    private final JdbcClient database;
    private final Clock clock;

    ItemExecutions(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Makes the executions of an approved roadmap, all at once. Roles of an organisation make one execution in each
     * organisation that takes part, performed by the first of curator, deputy, head; municipal roles make one in the department.
     * An item by the programme's schedule is due when the organisation's running programme ends.
     */
    void distribute(long roadmap, LocalDate endOfQuarter) {
        distribute(roadmap, endOfQuarter, null, null);
    }

    /** Gives an organisation that has joined since the approval the items that are still ahead on that day. */
    void distributeAhead(long roadmap, LocalDate endOfQuarter, String organisation, LocalDate today) {
        distribute(roadmap, endOfQuarter, organisation, today);
    }

    private void distribute(long roadmap, LocalDate endOfQuarter, String only, LocalDate from) {
        database.sql("""
                        insert into item_execution (item, organisation, performer, helpers, due_on, first_due_on)
                        select item.id, organisation.code, case
                                 when organisation.code = roadmap.municipality then 'specialists'
                                 when item.roles && array['curator', 'organisation', 'partner'] then 'curators'
                                 when 'deputyHead' = any (item.roles) then 'deputy-heads'
                                 else 'heads' end,
                               item.roles, due.day, due.day
                          from municipal_item item
                          join municipal_roadmap roadmap on roadmap.id = item.roadmap
                          join organisation on
                               case when organisation.code = roadmap.municipality then item.roles && array['specialist', 'methodist']
                               else item.roles && array['curator', 'deputyHead', 'head', 'organisation', 'partner'] and organisation.code in
                                    (select organisation from municipal_roadmap_organisation part where part.roadmap = item.roadmap) end
                         cross join lateral (select case item.deadline_kind
                                    when 'CONTINUOUS' then least(:quarter, roadmap.ends_on)
                                    when 'PROGRAMME_SCHEDULE' then (select max(programme.ends_on) from programme
                                         where programme.organisation = organisation.code and programme.state in ('planned', 'running', 'closing'))
                                    else item.due_on end as day) due
                         where item.roadmap = :roadmap and (:only::text is null or organisation.code = :only and coalesce(due.day >= :from::date, true))
                         order by item.position, organisation.code
                        on conflict do nothing""")
                .param("roadmap", roadmap).param("quarter", endOfQuarter).param("only", only).param("from", from).update();
    }

    List<Long> notBegun(long roadmap) {
        return database.sql("""
                        select execution.id from item_execution execution join municipal_item item on item.id = execution.item
                         where item.roadmap = ? and execution.process_instance is null order by execution.id""")
                .param(roadmap).query(Long.class).list();
    }

    String organisation(long id) {
        return database.sql("select organisation from item_execution where id = ?").param(id).query(String.class).single();
    }

    ItemExecution find(long id) {
        return database.sql(SELECT + "where execution.id = ?").param(id).query(ItemExecutions::read).single();
    }

    List<ItemExecution> ofRoadmap(long roadmap) {
        return database.sql(SELECT + "where roadmap.id = ? order by item.position, organisation.short_name").param(roadmap)
                .query(ItemExecutions::read).list();
    }

    /** What the newest running roadmap of the municipality still asks of the organisation, in its order. */
    List<ItemExecution> aheadOf(String organisation) {
        return database.sql(SELECT + """
                         where execution.organisation = :organisation and execution.state in ('waiting', 'inWork', 'returned')
                           and organisation.code <> roadmap.municipality
                           and roadmap.id = (select max(newest.id) from municipal_roadmap newest
                                               join municipal_roadmap_organisation part on part.roadmap = newest.id
                                              where part.organisation = :organisation and newest.state = 'running')
                         order by item.position""")
                .param("organisation", organisation).query(ItemExecutions::read).list();
    }

    /** An item that a stage fulfils waits until the organisation has a programme. */
    ItemExecution begin(long id, String processInstance) {
        database.sql("""
                        update item_execution execution set process_instance = ?, state = case
                               when item.followed_stage is not null and execution.organisation <> roadmap.municipality and not exists (
                                    select from programme where programme.organisation = execution.organisation
                                       and programme.state in ('planned', 'running', 'closing')) then 'waiting'
                               else 'inWork' end
                          from municipal_item item join municipal_roadmap roadmap on roadmap.id = item.roadmap
                         where item.id = execution.item and execution.id = ?""").params(processInstance, id).update();
        return find(id);
    }

    /** A term that is new, not moved: the one of a plan, or of the next quarter of a continuous item. */
    void setDue(long id, LocalDate dueOn) {
        database.sql("update item_execution set due_on = ?, first_due_on = ?, state = 'inWork' where id = ?")
                .params(dueOn, dueOn, id).update();
    }

    void report(long id, String report, LocalDate doneOn, List<String> links) {
        database.sql("update item_execution set state = 'reported', report = ?, done_on = ?, links = ?, reported_at = ? where id = ?")
                .params(report, doneOn, links.toArray(String[]::new), now(), id).update();
    }

    void accept(long id) {
        database.sql("update item_execution set state = 'accepted', accepted_at = ? where id = ?").params(now(), id).update();
    }

    /** From the day after the report to today the item lay with the person who accepts: those days are not the performer's. */
    void sendBack(long id) {
        database.sql("""
                        update item_execution execution
                           set state = 'returned', returns = returns + 1, waited = waited + datemultirange(daterange(
                               (reported_at at time zone time_zone)::date, (:now at time zone time_zone)::date, '(]'))
                          from organisation
                         where organisation.code = execution.organisation and execution.id = :id""")
                .param("now", now()).param("id", id).update();
    }

    void drop(long id, String reason) {
        database.sql("update item_execution set state = 'dropped', drop_reason = ? where id = ?").params(reason, id).update();
    }

    /** A moved deadline is the new due day here too; the first one stays known. */
    @EventListener
    void follow(DeadlineMoved moved) {
        database.sql("update item_execution set due_on = ? where process_instance = ?").params(moved.newDay(), moved.processInstanceId()).update();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock.withZone(ZoneOffset.UTC));
    }

    private static ItemExecution read(ResultSet row, int number) throws SQLException {
        return new ItemExecution(row.getLong("id"), row.getString("organisation"), row.getString("short_name"), row.getString("performer"),
                array(row, "helpers"), row.getString("state"), row.getObject("due_on", LocalDate.class), row.getInt("returns"),
                row.getString("section"), row.getString("number"), row.getString("activity"), row.getString("deadline_text"),
                DeadlineKind.valueOf(row.getString("deadline_kind")), row.getString("expected_result"), row.getString("followed_stage"),
                array(row, "roles"), row.getString("title"), row.getObject("ends_on", LocalDate.class), row.getString("municipality"),
                row.getString("process_instance"), row.getString("clarified_term"), row.getString("owner_text"), row.getBoolean("own"));
    }

    private static List<String> array(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
