package org.nastavnik.participant;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The register of mentees. Lists are ordered by surname. */
@Repository
public class Mentees {

    private static final String SELECT = "select mentee.*, " + Participant.COLUMNS + " from mentee join participant person on person.id = mentee.participant ";
    private static final String BY_NAME = " order by surname collate \"ru-x-icu\", person.name, mentee.id";

    private final JdbcClient database;

    Mentees(JdbcClient database) {
        this.database = database;
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
}
