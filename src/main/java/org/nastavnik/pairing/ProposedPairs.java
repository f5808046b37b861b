package org.nastavnik.pairing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nastavnik.eligibility.Couple;
import org.nastavnik.pair.Pair;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Pairs while they are only proposed: written by the search, edited by the curator, gone when proposed anew. */
@Repository
class ProposedPairs {

    private final JdbcClient database;

    ProposedPairs(JdbcClient database) {
        this.database = database;
    }

    /** Makes room for a new proposal: what the curator pinned stays and keeps its places from today on. */
    void dissolve(long programme, LocalDate today) {
        remove(database.sql("select id from pair where programme = ? and state = 'proposed' and not pinned").param(programme).query(Long.class).list());
        database.sql("update pair set proposed_on = ? where programme = ? and state = 'proposed'").params(today, programme).update();
    }

    void remove(Collection<Long> pairs) {
        Long[] ids = pairs.toArray(Long[]::new);
        database.sql("delete from pair_mentee where pair = any(?)").param(ids).update();
        database.sql("delete from pair where id = any(?) and state = 'proposed'").param(ids).update();
    }

    /** Writes a pair for every chosen candidate, with the next free codes. */
    void add(long programme, List<Candidate> chosen, LocalDate today) {
        int last = lastCode(programme);
        List<String> codes = new ArrayList<>();
        chosen.forEach(candidate -> codes.add(String.format("%03d", last + codes.size() + 1)));
        Map<String, Long> mentees = new HashMap<>();
        for (int i = 0; i < codes.size(); i++) {
            mentees.put(codes.get(i), chosen.get(i).couple().mentee());
        }
        Map<Long, Long> menteeByPair = new HashMap<>();
        database.sql("""
                        insert into pair (programme, code, form, role_model, format, mentor, score, reasons, warnings, proposed_on)
                        select :programme, code, form, role_model, 'pair', mentor, score, reasons, warnings, :today
                          from unnest(:codes::text[], :forms::text[], :roleModels::text[], :mentors::bigint[], :scores::int[],
                                      :reasons::text[], :warnings::text[])
                               as chosen (code, form, role_model, mentor, score, reasons, warnings)
                        returning id, code""")
                .param("programme", programme).param("today", today)
                .param("codes", codes.toArray(String[]::new))
                .param("forms", chosen.stream().map(one -> one.couple().form().code()).toArray(String[]::new))
                .param("roleModels", chosen.stream().map(one -> one.couple().roleModel()).toArray(String[]::new))
                .param("mentors", chosen.stream().map(one -> one.couple().mentor()).toArray(Long[]::new))
                .param("scores", chosen.stream().map(Candidate::score).toArray(Integer[]::new))
                .param("reasons", chosen.stream().map(one -> joined(one.reasons())).toArray(String[]::new))
                .param("warnings", chosen.stream().map(one -> joined(one.warnings())).toArray(String[]::new))
                .query((row, number) -> menteeByPair.put(row.getLong("id"), mentees.get(row.getString("code")))).list();
        database.sql("insert into pair_mentee (pair, mentee) select * from unnest(?::bigint[], ?::bigint[])")
                .params(menteeByPair.keySet().toArray(Long[]::new), menteeByPair.values().toArray(Long[]::new)).update();
    }

    /** A pair or group that the curator put together; it is pinned. @return its id */
    long addByHand(long programme, Composition composition, String warningReason, LocalDate today) {
        long pair = database.sql("""
                        insert into pair (programme, code, form, role_model, format, mentor, reasons, warning_reason, pinned, proposed_on)
                        values (?, ?, ?, ?, ?, ?, 'составлена куратором', ?, true, ?) returning id""")
                .params(programme, String.format("%03d", lastCode(programme) + 1), composition.form().code(), composition.roleModel(),
                        composition.format(), composition.mentor(), warningReason, today)
                .query(Long.class).single();
        addMentees(pair, composition.mentees());
        return pair;
    }

    /** Puts other people into a proposed pair; it is pinned, and what was said about the earlier people is gone. */
    void change(long pair, Composition composition, String warningReason) {
        database.sql("""
                        update pair set form = ?, role_model = ?, format = ?, mentor = ?, score = 0, reasons = 'изменена куратором',
                               warnings = null, warning_reason = ?, pinned = true
                         where id = ?""")
                .params(composition.form().code(), composition.roleModel(), composition.format(), composition.mentor(), warningReason, pair)
                .update();
        database.sql("delete from pair_mentee where pair = ?").param(pair).update();
        addMentees(pair, composition.mentees());
    }

    void pin(Collection<Long> pairs) {
        database.sql("update pair set pinned = true where id = any(?)").param(pairs.toArray(Long[]::new)).update();
    }

    void warningReason(long pair, String reason) {
        database.sql("update pair set warning_reason = ? where id = ?").params(reason, pair).update();
    }

    void warnings(Map<Long, String> byPair) {
        database.sql("""
                        update pair set warnings = checked.warnings
                          from unnest(?::bigint[], ?::text[]) as checked (id, warnings) where pair.id = checked.id""")
                .params(byPair.keySet().toArray(Long[]::new), byPair.values().toArray(String[]::new)).update();
    }

    /** Who of the mentees agreed; the others leave today, and a group goes on with those who stay. */
    void answered(long pair, Collection<Long> agreeing, Collection<Long> declining, LocalDate today) {
        Long[] staying = agreeing.toArray(Long[]::new);
        database.sql("""
                        update pair_mentee set agreed = case when mentee = any(:agreeing) then 'yes' when mentee = any(:declining) then 'no' end,
                               to_day = case when not mentee = any(:agreeing) then :today::date end
                         where pair = :pair and to_day is null""")
                .param("pair", pair).param("agreeing", staying).param("declining", declining.toArray(Long[]::new)).param("today", today).update();
        database.sql("update pair set format = case when ? > 1 then 'group' else 'pair' end where id = ? and ? > 0")
                .params(staying.length, pair, staying.length).update();
    }

    /** Why the pair did not come about. @param note what somebody said, or null */
    void declined(long pair, String reason, String note) {
        database.sql("update pair set end_reason = ?, note = ? where id = ?").params(reason, note, pair).update();
    }

    /** What the curator said about proposed and confirmed pairs, by pair. */
    Map<Long, ProposalNote> notes(Collection<Long> pairs) {
        Map<Long, ProposalNote> notes = new HashMap<>();
        database.sql("select id, pinned, warnings, warning_reason from pair where id = any(?)").param(pairs.toArray(Long[]::new))
                .query((row, number) -> notes.put(row.getLong("id"),
                        new ProposalNote(row.getBoolean("pinned"), row.getString("warnings"), row.getString("warning_reason")))).list();
        return notes;
    }

    /** Members as couples, by pair in the order of their codes. */
    Map<Long, List<Couple>> couples(Collection<Pair> pairs) {
        Map<Long, List<Long>> mentees = new HashMap<>();
        database.sql("select pair, mentee from pair_mentee where pair = any(?) and to_day is null order by pair, mentee")
                .param(pairs.stream().map(Pair::id).toArray(Long[]::new))
                .query((row, number) -> mentees.computeIfAbsent(row.getLong(1), id -> new ArrayList<>()).add(row.getLong(2))).list();
        Map<Long, List<Couple>> couples = new LinkedHashMap<>();
        pairs.forEach(pair -> couples.put(pair.id(), mentees.getOrDefault(pair.id(), List.of()).stream()
                .map(mentee -> new Couple(pair.mentor(), mentee, pair.form(), pair.roleModel())).toList()));
        return couples;
    }

    /** Mentees who have a pair that is proposed, confirmed or live. */
    Set<Long> placed(long programme) {
        return Set.copyOf(database.sql("""
                        select distinct pair_mentee.mentee from pair_mentee join pair on pair.id = pair_mentee.pair
                         where pair.programme = ? and pair_mentee.to_day is null
                           and pair.state in ('proposed', 'confirmed', 'ordered', 'acquainted', 'working', 'paused')""")
                .param(programme).query(Long.class).list());
    }

    private void addMentees(long pair, Collection<Long> mentees) {
        database.sql("insert into pair_mentee (pair, mentee) select ?, unnest(?::bigint[])").params(pair, mentees.toArray(Long[]::new)).update();
    }

    /** Locks the programme: codes are given out one transaction after the other. */
    private int lastCode(long programme) {
        database.sql("select id from programme where id = ? for update").param(programme).query(Long.class).single();
        return database.sql("select coalesce(max(code::int), 0) from pair where programme = ?").param(programme).query(Integer.class).single();
    }

    private static String joined(List<String> texts) {
        return texts.isEmpty() ? null : String.join("; ", texts);
    }
}
