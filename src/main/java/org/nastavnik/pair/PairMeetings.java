package org.nastavnik.pair;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The register of meetings. A pair has at most one planned meeting; noting a meeting settles it. */
@Repository
public class PairMeetings {

    private final JdbcClient database;

    PairMeetings(JdbcClient database) {
        this.database = database;
    }

    void plan(Pair pair, MeetingKind kind, LocalDate on) {
        database.sql("""
                        insert into meeting (pair, mentor, kind, planned_on, state) values (?, ?, ?, ?, 'planned')
                        on conflict (pair) where state = 'planned'
                        do update set mentor = excluded.mentor, kind = excluded.kind, planned_on = excluded.planned_on""")
                .params(pair.id(), pair.mentor(), kind.code(), on).update();
    }

    Optional<LocalDate> planned(long pair, MeetingKind kind) {
        return database.sql("select planned_on from meeting where pair = ? and kind = ? and state = 'planned'")
                .params(pair, kind.code()).query(LocalDate.class).optional();
    }

    /** The pair pauses or ends. */
    void cancelPlanned(long pair) {
        database.sql("update meeting set state = 'cancelled' where pair = ? and state = 'planned'").param(pair).update();
    }

    /** @return id of the meeting */
    long note(Meeting meeting) {
        Meeting.Talk talk = meeting.talk();
        return database.sql("""
                        with planned as (delete from meeting where pair = :pair and state = 'planned' returning planned_on)
                        insert into meeting (pair, mentor, kind, planned_on, held_on, moved_to, minutes, work_kind, mode, agreed, result, next_step,
                                             both_continue, impression_mentor, impression_mentee, state, missed_by, miss_reason)
                        values (:pair, :mentor, :kind, (select planned_on from planned), :heldOn, :movedTo, :minutes, :workKind, :mode, :agreed,
                                :result, :nextStep, :bothContinue, :impressionMentor, :impressionMentee, :state, :missedBy, :missReason)
                        returning id""")
                .param("pair", meeting.pair()).param("mentor", meeting.mentor()).param("kind", meeting.kind().code())
                .param("heldOn", meeting.heldOn()).param("movedTo", meeting.movedTo()).param("state", meeting.state())
                .param("missedBy", meeting.missedBy()).param("missReason", meeting.missReason())
                .param("minutes", talk.minutes()).param("workKind", talk.workKind()).param("mode", talk.mode()).param("agreed", talk.agreed())
                .param("result", talk.result()).param("nextStep", talk.nextStep()).param("bothContinue", talk.bothContinue())
                .param("impressionMentor", talk.impressionMentor()).param("impressionMentee", talk.impressionMentee())
                .query(Long.class).single();
    }

    /** @param present by participant */
    void attendance(long meeting, Map<Long, Boolean> present) {
        database.sql("""
                        insert into meeting_attendance (meeting, participant, present)
                        select ?, participant, present from unnest(?::bigint[], ?::boolean[]) as attended (participant, present)""")
                .params(meeting, present.keySet().toArray(Long[]::new), present.values().toArray(Boolean[]::new)).update();
    }

    /** How many meetings of all kinds the pair has held, with whatever mentor. */
    public int held(long pair) {
        return database.sql("select count(*)::int from meeting where pair = ? and state = 'held'").param(pair).query(Integer.class).single();
    }

    Optional<LocalDate> lastHeld(long pair) {
        return database.sql("select max(held_on) from meeting where pair = ? and state = 'held' having max(held_on) is not null")
                .param(pair).query(LocalDate.class).optional();
    }

    Optional<LocalDate> lastHeld(long pair, MeetingKind kind) {
        return database.sql("select max(held_on) from meeting where pair = ? and kind = ? and state = 'held' having max(held_on) is not null")
                .params(pair, kind.code()).query(LocalDate.class).optional();
    }

    /** The newest first. */
    List<MeetingLine> latest(long pair, int most) {
        return database.sql("""
                        select coalesce(held_on, planned_on) as day, kind, state, missed_by from meeting
                         where pair = ? and state in ('held', 'moved', 'missed') order by id desc limit ?""")
                .params(pair, most).query(MeetingLine.class).list();
    }

    /** What the curator found out about the misses; kept with the last of them. */
    void missesExplained(long pair, List<String> causes, String note) {
        database.sql("""
                        update meeting set miss_causes = ?, miss_note = ?
                         where id = (select max(id) from meeting where pair = ? and state = 'missed')""")
                .params(causes.toArray(String[]::new), note, pair).update();
    }

    /** A line of a table of meetings. @param day may be null @param missedBy null unless missed */
    record MeetingLine(LocalDate day, String kind, String state, String missedBy) {
    }
}
