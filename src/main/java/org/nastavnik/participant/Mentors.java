package org.nastavnik.participant;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The register of mentors. Lists are ordered by surname. */
@Repository
public class Mentors {

    private static final String SELECT = "select mentor.*, " + Participant.COLUMNS + " from mentor join participant person on person.id = mentor.participant ";
    private static final String BY_NAME = " order by surname collate \"ru-x-icu\", person.name, mentor.id";

    private final JdbcClient database;

    Mentors(JdbcClient database) {
        this.database = database;
    }

    /** Those of the programme in one of the states; without a state all of them. */
    public List<Mentor> ofProgramme(long programme, MentorState... states) {
        MentorState[] wanted = states.length == 0 ? MentorState.values() : states;
        return database.sql(SELECT + "where programme = :programme and state = any(:states)" + BY_NAME)
                .param("programme", programme)
                .param("states", Arrays.stream(wanted).map(MentorState::code).toArray(String[]::new))
                .query(Mentor::read).list();
    }

    /** Those of the approved base who are not selected yet. */
    public List<Mentor> inBase(long programme) {
        return ofProgramme(programme, MentorState.IN_BASE);
    }

    /** Ids that are not found are left out. */
    public List<Mentor> find(Collection<Long> ids) {
        return database.sql(SELECT + "where mentor.id = any(:ids)" + BY_NAME).param("ids", ids.toArray(Long[]::new))
                .query(Mentor::read).list();
    }

    public void state(Collection<Long> ids, MentorState state) {
        database.sql("update mentor set state = :state where id = any(:ids)")
                .param("state", state.code()).param("ids", ids.toArray(Long[]::new)).update();
    }
}
