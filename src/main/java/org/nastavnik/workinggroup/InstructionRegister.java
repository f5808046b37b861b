package org.nastavnik.workinggroup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.nastavnik.calendar.DeadlineKind;
import org.nastavnik.control.DeadlineMoved;
import org.nastavnik.execution.Quarters;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The register of instructions: one per decision and recipient. */
@Repository
class InstructionRegister {

    private static final String SELECT = """
            select instruction.id, instruction.organisation, organisation.short_name, instruction.performer, instruction.state,
                   instruction.due_on, instruction.returns, decision.number, decision.text, decision.deadline_text,
                   decision.deadline_kind, decision.binding, decision.results, meeting.number as protocol, meeting.held_on,
                   meeting.municipality, instruction.process_instance, decision.named_login
              from instruction
              join organisation on organisation.code = instruction.organisation
              join protocol_decision decision on decision.id = instruction.decision
              join working_group_meeting meeting on meeting.id = decision.meeting
            """;

    private final JdbcClient database;
    private final Clock clock;

    InstructionRegister(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Makes the instructions of a signed protocol, all at once; what is there already is left alone. «Кураторы» means the
     * curator of each organisation of the municipality, present or not; where nobody is deputy head, the curator performs.
     * A continuous decision is due at the end of the quarter, one by the programme's schedule when the running programme ends.
     */
    void issue(long meeting, LocalDate day) {
        database.sql("""
                        insert into instruction (decision, organisation, performer, due_on, first_due_on)
                        select decision.id, organisation.code, case
                                 when decision.roles[1] = 'specialist' then 'specialists'
                                 when decision.roles[1] = 'head' then 'heads'
                                 when decision.roles[1] = 'deputyHead' and exists (
                                      select from staff_post where staff_post.organisation = organisation.code and post = 'deputyHead'
                                         and :day >= from_day and (to_day is null or :day <= to_day)) then 'deputy-heads'
                                 else 'curators' end,
                               due.day, due.day
                          from protocol_decision decision
                          join working_group_meeting meeting on meeting.id = decision.meeting
                          join organisation on organisation.state = 'active' and case when decision.roles[1] = 'specialist'
                               then organisation.code = meeting.municipality else organisation.municipality = meeting.municipality end
                         cross join lateral (select case decision.deadline_kind
                                    when 'CONTINUOUS' then :quarter
                                    when 'PROGRAMME_SCHEDULE' then (select max(programme.ends_on) from programme
                                         where programme.organisation = organisation.code and programme.state in ('planned', 'running', 'closing'))
                                    else decision.due_on end as day) due
                         where decision.meeting = :meeting
                         order by decision.id, organisation.code
                        on conflict do nothing""")
                .param("meeting", meeting).param("day", day).param("quarter", Quarters.endOf(day)).update();
    }

    /** How many organisations receive a decision that every organisation answers for. */
    int recipients(String municipality) {
        return database.sql("select count(*) from organisation where municipality = ? and state = 'active'").param(municipality)
                .query(Integer.class).single();
    }

    List<Long> ofMeeting(long meeting) {
        return database.sql("""
                        select instruction.id from instruction join protocol_decision decision on decision.id = instruction.decision
                         where decision.meeting = ? and instruction.process_instance is null order by instruction.id""")
                .param(meeting).query(Long.class).list();
    }

    Instruction find(long id) {
        return database.sql(SELECT + "where instruction.id = ?").param(id).query(InstructionRegister::read).single();
    }

    List<Instruction> linesOf(long meeting) {
        return database.sql(SELECT + "where meeting.id = ? order by decision.id, organisation.short_name").param(meeting)
                .query(InstructionRegister::read).list();
    }

    /** Instructions of earlier meetings that nobody has accepted yet, by due day. */
    List<Instruction> openOf(String municipality) {
        return database.sql(SELECT + """
                         where meeting.municipality = ? and instruction.state in ('inWork', 'reported', 'returned')
                         order by instruction.due_on nulls last, decision.id limit 200""")
                .param(municipality).query(InstructionRegister::read).list();
    }

    String organisation(long id) {
        return database.sql("select organisation from instruction where id = ?").param(id).query(String.class).single();
    }

    /** Notes the process that runs the instruction. */
    Instruction begin(long id, String processInstance) {
        database.sql("update instruction set process_instance = ? where id = ?").params(processInstance, id).update();
        return find(id);
    }

    void setDue(long id, LocalDate dueOn) {
        database.sql("update instruction set due_on = ?, first_due_on = coalesce(first_due_on, ?) where id = ?").params(dueOn, dueOn, id).update();
    }

    /** A continuous decision comes up again with the term of the quarter. */
    void beginQuarter(long id, LocalDate dueOn) {
        database.sql("update instruction set due_on = ?, first_due_on = ?, state = 'inWork' where id = ?").params(dueOn, dueOn, id).update();
    }

    /** Gives instructions by the programme's schedule that have no term yet the end of the programme; returns their process instances. */
    List<String> dueWithProgramme(String organisation, LocalDate endsOn) {
        return database.sql("""
                        update instruction set due_on = :day, first_due_on = :day
                          from protocol_decision decision
                         where decision.id = instruction.decision and decision.deadline_kind = 'PROGRAMME_SCHEDULE'
                           and instruction.organisation = :organisation and instruction.due_on is null
                           and instruction.state in ('inWork', 'returned') and instruction.process_instance is not null
                        returning instruction.process_instance""")
                .param("day", endsOn).param("organisation", organisation).query(String.class).list();
    }

    void report(long id, String report, LocalDate doneOn, List<String> links, List<String> resultsDone) {
        database.sql("""
                        update instruction set state = 'reported', report = ?, done_on = ?, links = ?, results_done = ?, reported_at = ?
                         where id = ?""")
                .params(report, doneOn, links.toArray(String[]::new), resultsDone.toArray(String[]::new), now(), id).update();
    }

    List<String> resultsDone(long id) {
        return List.of(database.sql("select results_done from instruction where id = ?").param(id)
                .query((row, n) -> (String[]) row.getArray(1).getArray()).single());
    }

    void accept(long id) {
        database.sql("update instruction set state = 'accepted', accepted_at = ? where id = ?").params(now(), id).update();
    }

    /** From the day after the report to today it lay with the person who accepts: those days are not the performer's. */
    void sendBack(long id) {
        database.sql("""
                        update instruction
                           set state = 'returned', returns = returns + 1, waited = waited + datemultirange(daterange(
                               (reported_at at time zone time_zone)::date, (:now at time zone time_zone)::date, '(]'))
                          from organisation
                         where organisation.code = instruction.organisation and instruction.id = :id""")
                .param("now", now()).param("id", id).update();
    }

    void cancel(long id) {
        database.sql("update instruction set state = 'cancelled' where id = ?").param(id).update();
    }

    /** A moved deadline is the new due day here too; the first one stays known. */
    @EventListener
    void follow(DeadlineMoved moved) {
        database.sql("update instruction set due_on = ? where process_instance = ?").params(moved.newDay(), moved.processInstanceId()).update();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock.withZone(ZoneOffset.UTC));
    }

    private static Instruction read(ResultSet row, int number) throws SQLException {
        return new Instruction(row.getLong("id"), row.getString("organisation"), row.getString("short_name"), row.getString("performer"),
                row.getString("state"), row.getObject("due_on", LocalDate.class), row.getInt("returns"), row.getString("number"),
                row.getString("text"), row.getString("deadline_text"), DeadlineKind.valueOf(row.getString("deadline_kind")), row.getBoolean("binding"),
                List.of((String[]) row.getArray("results").getArray()), row.getString("protocol"),
                row.getObject("held_on", LocalDate.class), row.getString("municipality"), row.getString("process_instance"), row.getString("named_login"));
    }
}
