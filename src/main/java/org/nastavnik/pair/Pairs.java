package org.nastavnik.pair;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.nastavnik.eligibility.Couple;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The register of pairs and groups. A change of state that {@link PairState#mayBecome} forbids is a {@link PairStateRefused}. */
@Repository
public class Pairs {

    private final JdbcClient database;

    Pairs(JdbcClient database) {
        this.database = database;
    }

    public Optional<Pair> find(long id) {
        return find(List.of(id)).stream().findFirst();
    }

    /** Ordered by code; ids that are not found are left out. */
    public List<Pair> find(Collection<Long> ids) {
        return database.sql("select * from pair where id = any(:ids) order by code::int").param("ids", ids.toArray(Long[]::new))
                .query(Pair::read).list();
    }

    /** Those of the programme in one of the states, ordered by code; without a state all of them. */
    public List<Pair> ofProgramme(long programme, PairState... states) {
        List<PairState> wanted = Arrays.asList(states.length == 0 ? PairState.values() : states);
        return database.sql("select * from pair where programme = :programme and state = any(:states) order by code::int")
                .param("programme", programme).param("states", PairState.codes(wanted))
                .query(Pair::read).list();
    }

    /** Everybody who is in the pair now: the mentor first, then the mentees by name. */
    public List<PairMember> members(long pair) {
        return members(List.of(pair));
    }

    /** The same for many pairs, ordered by pair. */
    public List<PairMember> members(Collection<Long> pairs) {
        return database.sql("""
                        with member as (
                            select pair.id as pair, true as is_mentor, mentor.id as member, mentor.participant, pair.starts_on as from_day,
                                   null::date as to_day
                              from pair join mentor on mentor.id = pair.mentor where pair.id = any(:pairs)
                            union all
                            select pair_mentee.pair, false, mentee.id, mentee.participant, from_day, to_day
                              from pair_mentee join mentee on mentee.id = pair_mentee.mentee
                             where pair = any(:pairs) and to_day is null)
                        select member.*, class_or_post, birth_date,
                               surname || ' ' || left(name, 1) || '.' || coalesce(' ' || left(patronymic, 1) || '.', '') as short_name
                          from member join participant on participant.id = member.participant
                         order by pair, is_mentor desc, surname collate "ru-x-icu", name, member""")
                .param("pairs", pairs.toArray(Long[]::new))
                .query(PairMember::read).list();
    }

    public void move(long pair, PairState next) {
        move(List.of(pair), next);
    }

    /** All of them or none. */
    public void move(Collection<Long> pairs, PairState next) {
        lock(pairs, next);
        database.sql("update pair set state = :next where id = any(:pairs)")
                .param("next", next.code()).param("pairs", pairs.toArray(Long[]::new)).update();
    }

    /** The order names these pairs: they and their members begin on {@code from}; a mentor who came anew gets a new term. */
    public void order(Collection<Long> pairs, long document, LocalDate from, LocalDate to) {
        move(pairs, PairState.ORDERED);
        Long[] ids = pairs.toArray(Long[]::new);
        database.sql("update pair set document = ?, starts_on = coalesce(starts_on, ?), ends_on = ? where id = any(?)")
                .params(document, from, to, ids).update();
        database.sql("update pair_mentee set from_day = ? where pair = any(?) and from_day is null").params(from, ids).update();
        database.sql("""
                        insert into pair_mentor_history (pair, mentor, from_day)
                        select id, mentor, ? from pair where id = any(?)
                           and not exists (select from pair_mentor_history term
                                            where term.pair = pair.id and term.mentor = pair.mentor and term.to_day is null)""")
                .params(from, ids).update();
    }

    /** Ends the work of the pair and the membership of everybody in it. @param how {@code COMPLETED} or {@code ENDED_EARLY} */
    public void end(long pair, PairState how, LocalDate on, String reason) {
        move(pair, how);
        database.sql("update pair set ends_on = ?, end_reason = ? where id = ?").params(on, reason, pair).update();
        database.sql("update pair_mentee set to_day = ? where pair = ? and to_day is null").params(on, pair).update();
        endTerm(pair, on, reason);
    }

    /** From {@code on} another mentor leads the pair; the earlier one stays in the history with the cause. */
    public void replaceMentor(long pair, long mentor, LocalDate on, String cause) {
        endTerm(pair, on, cause);
        database.sql("insert into pair_mentor_history (pair, mentor, from_day) values (?, ?, ?)").params(pair, mentor, on).update();
        database.sql("update pair set mentor = ? where id = ?").params(mentor, pair).update();
    }

    /** An order gives the pair another mentor; the pair is ordered again, its members and its last day stay. */
    public void orderMentor(Pair pair, long mentor, long document, LocalDate on, String cause) {
        if (pair.state() != PairState.ORDERED) {
            move(pair.id(), PairState.ORDERED);
        }
        replaceMentor(pair.id(), mentor, on, cause);
        database.sql("update pair set document = ? where id = ?").params(document, pair.id()).update();
    }

    /** The mentor stops working with the pair before another one is found. */
    public void mentorLeaves(long pair, LocalDate on, String cause) {
        endTerm(pair, on, cause);
    }

    /** Whether a mentor works with the pair now: false between a mentor's leaving and the order that names the next one. */
    public boolean hasMentor(long pair) {
        return database.sql("select exists (select from pair_mentor_history where pair = ? and to_day is null)").param(pair)
                .query(Boolean.class).single();
    }

    /** A mentee leaves; the others of the group stay. */
    public void leave(long pair, long mentee, LocalDate on) {
        database.sql("update pair_mentee set to_day = ? where pair = ? and mentee = ? and to_day is null").params(on, pair, mentee).update();
    }

    /** Every mentor the pair had, oldest first. */
    public List<MentorTerm> mentorHistory(long pair) {
        return database.sql("select * from pair_mentor_history where pair = ? order by from_day, id").param(pair)
                .query(MentorTerm::read).list();
    }

    /** «Больше никогда»: these two are not proposed together again. No reason is kept. */
    public void neverAgain(Collection<Couple> couples) {
        database.sql("insert into never_together (mentor, mentee) select * from unnest(?::bigint[], ?::bigint[]) on conflict do nothing")
                .params(couples.stream().map(Couple::mentor).toArray(Long[]::new), couples.stream().map(Couple::mentee).toArray(Long[]::new)).update();
    }

    private void endTerm(long pair, LocalDate on, String cause) {
        database.sql("update pair_mentor_history set to_day = ?, cause = ? where pair = ? and to_day is null").params(on, cause, pair).update();
    }

    private void lock(Collection<Long> pairs, PairState next) {
        List<Pair> found = database.sql("select * from pair where id = any(:ids) order by id for update").param("ids", pairs.toArray(Long[]::new))
                .query(Pair::read).list();
        List<String> refused = found.stream().filter(pair -> !pair.state().mayBecome(next)).map(Pair::title).toList();
        if (!refused.isEmpty()) {
            throw new PairStateRefused(refused, next);
        }
    }
}
