package org.nastavnik.participant;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The register of mentees. Lists are ordered by surname. */
@Repository
public class Mentees {

    private static final String SELECT = "select mentee.*, " + Participant.COLUMNS + " from mentee join participant person on person.id = mentee.participant ";
    private static final String BY_NAME = " order by surname collate \"ru-x-icu\", person.name, mentee.id";

    private final JdbcClient database;
    private final JdbcTemplate batches;
    private final Participants people;
    private final Changes changes;

    Mentees(JdbcClient database, JdbcTemplate batches, Participants people, Changes changes) {
        this.database = database;
        this.batches = batches;
        this.people = people;
        this.changes = changes;
    }

    /** Those of the programme in one of the states; without a state all of them. */
    public List<Mentee> ofProgramme(long programme, MenteeState... states) {
        MenteeState[] wanted = states.length == 0 ? MenteeState.values() : states;
        return database.sql(SELECT + "where programme = :programme and state = any(:states)" + BY_NAME)
                .param("programme", programme)
                .param("states", Arrays.stream(wanted).map(MenteeState::code).toArray(String[]::new))
                .query(Mentee::read).list();
    }

    /** Those of the approved base whose state is still {@code inBase}: not in a pair, not left. */
    public List<Mentee> inBase(long programme) {
        return ofProgramme(programme, MenteeState.IN_BASE);
    }

    /** Ids that are not found are left out. */
    public List<Mentee> find(Collection<Long> ids) {
        return database.sql(SELECT + "where mentee.id = any(:ids)" + BY_NAME).param("ids", ids.toArray(Long[]::new))
                .query(Mentee::read).list();
    }

    /** The ids of those who came from a file. */
    public Set<Long> imported(long programme) {
        return Set.copyOf(database.sql("select id from mentee where programme = ? and imported").param(programme).query(Long.class).list());
    }

    public void state(Collection<Long> ids, MenteeState state) {
        database.sql("update mentee set state = :state where id = any(:ids)")
                .param("state", state.code()).param("ids", ids.toArray(Long[]::new)).update();
    }

    /** What was agreed for mentees without a pair, by mentee. */
    public void nextSteps(Map<Long, String> steps) {
        database.sql("update mentee set next_step = decided.step from unnest(?::bigint[], ?::text[]) as decided (id, step) where mentee.id = decided.id")
                .params(steps.keySet().toArray(Long[]::new), steps.values().toArray(String[]::new)).update();
    }

    /** Nothing needs to be agreed any more: they have a pair. */
    public void forgetSteps(Collection<Long> ids) {
        database.sql("update mentee set next_step = null where id = any(?)").param(ids.toArray(Long[]::new)).update();
    }

    /** Puts a form of mentoring first among those the mentee prefers; its code by mentee. */
    public void prefer(Map<Long, String> forms) {
        database.sql("""
                        update mentee set preferred_forms = array_prepend(chosen.form, array_remove(preferred_forms, chosen.form))
                          from unnest(?::bigint[], ?::text[]) as chosen (id, form) where mentee.id = chosen.id""")
                .params(forms.keySet().toArray(Long[]::new), forms.values().toArray(String[]::new)).update();
    }

    /** @param step what was agreed for a mentee without a pair; null when nothing is */
    public void nextStep(long id, String step) {
        database.sql("update mentee set next_step = ? where id = ?").params(step, id).update();
    }

    /** Enters people of the programme's organisation, or corrects what was entered; who had left is a candidate again. */
    public void enter(long programme, List<MenteeEntry> entries) {
        batches.batchUpdate("""
                insert into mentee (programme, participant, theme, words, preferred_forms) values (?, ?, ?, ?, ?)
                on conflict (programme, participant) do update set theme = excluded.theme, words = excluded.words,
                       preferred_forms = excluded.preferred_forms,
                       state = case when mentee.state in ('candidate', 'consented', 'outside', 'inBase', 'inPair') then mentee.state else 'candidate' end""",
                entries.stream().map(entry -> new Object[] {programme, entry.participant(), entry.theme(), entry.words(),
                        entry.forms().toArray(String[]::new)}).toList());
    }

    /** Takes people off the list: without any consent they are forgotten, otherwise they are released. */
    public void leave(Collection<Mentee> leaving) {
        Long[] ids = leaving.stream().map(Mentee::id).toArray(Long[]::new);
        database.sql("""
                        delete from mentee where id = any(:ids)
                           and not exists (select from consent where consent.participant = mentee.participant)""").param("ids", ids).update();
        state(List.of(ids), MenteeState.RELEASED);
        people.deleteUnused(leaving.stream().map(left -> left.person().id()).toList());
    }

    /** A refusal: nothing but the fact remains, so that nobody asks again this year. */
    public void refuse(Collection<Mentee> refusing) {
        database.sql("""
                        update mentee set state = 'erased', asked_on = current_date, theme = null, words = null, preferred_forms = '{}', attention = '{}', outside_reason = null
                         where id = any(:ids)""")
                .param("ids", refusing.stream().map(Mentee::id).toArray(Long[]::new)).update();
        List<Long> persons = refusing.stream().map(refused -> refused.person().id()).toList();
        changes.forget("mentee", persons);
        people.reduce(persons);
    }

    /** Silence: they stay outside the base. @param reasons by id */
    public void outside(Map<Long, String> reasons) {
        batches.batchUpdate("update mentee set state = 'outside', outside_reason = ? where id = ?",
                reasons.entrySet().stream().map(reason -> new Object[] {reason.getValue(), reason.getKey()}).toList());
    }

    /** @param categories codes of {@link Attention} by id; needs a consent to special data */
    public void attention(Map<Long, List<String>> categories) {
        batches.batchUpdate("update mentee set attention = ? where id = ?",
                categories.entrySet().stream().map(kept -> new Object[] {kept.getValue().toArray(String[]::new), kept.getKey()}).toList());
    }
}
