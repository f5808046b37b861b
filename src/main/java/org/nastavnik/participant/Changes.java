package org.nastavnik.participant;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The history of people's records, written by triggers: who changed what when. The last correction by hand can be taken back. */
@Repository
public class Changes {

    private static final String BY_HAND = "card";
    private static final String UNDOING = "undo";
    private static final String MERGING = "merge";
    private static final String PARTING = "unmerge";
    private static final TypeReference<Map<String, Object>> VALUES = new TypeReference<>() { };
    /** What a correction by hand may touch, and so its undoing too. */
    private static final Map<String, String> COLUMNS = Map.of(
            "participant", "surname, name, patronymic, birth_date, kind, class_or_post, contact, employer, partner, origin, languages, restrictions",
            "mentee", "theme, words, preferred_forms, availability, state",
            "mentor", "competences, forms, availability, years_of_work, state",
            "representative", "full_name, relation, contact");

    private final JdbcClient database;
    private final ObjectMapper json;

    Changes(JdbcClient database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Newest first. */
    public List<Change> of(long participant, int atMost) {
        return database.sql("select * from participant_change where participant = ? order by id desc limit ?")
                .params(participant, atMost).query(this::read).list();
    }

    /** What follows in this transaction is a correction by hand. */
    public void byHand() {
        via(BY_HAND);
    }

    /** What follows in this transaction makes one record of two. */
    void merging() {
        via(MERGING);
    }

    /** What follows in this transaction makes two records of one again. */
    void parting() {
        via(PARTING);
    }

    /** Whether what follows in this transaction leaves no history: an erasure must not write down what it erases. */
    void unnoted(boolean silent) {
        via(silent ? "erasure" : "");
    }

    private void via(String way) {
        database.sql("select set_config('nastavnik.via', ?, true)").param(way).query(String.class).single();
    }

    /** The step that can be taken back: the last one, when it was made by hand; nobody has touched the person since. */
    public Optional<String> undoable(long participant) {
        return database.sql("select step from participant_change where id = (select max(id) from participant_change where participant = ?) and via = ?")
                .params(participant, BY_HAND).query(String.class).optional();
    }

    /** Whether the person came with this step, so that taking it back takes the person away. */
    public boolean isEntering(long participant, String step) {
        return database.sql("select exists (select from participant_change where participant = ? and step = ? and part = 'participant' and action = 'insert')")
                .params(participant, step).query(Boolean.class).single();
    }

    /**
     * Takes the person's last step back; whoever came with it is gone.
     *
     * @return false when it is not the last one any more
     * @throws org.springframework.dao.DataIntegrityViolationException when what would go is in use already
     */
    public boolean undo(long participant, String step) {
        database.sql("select id from participant where id = ? for update").param(participant).query(Long.class).optional();
        if (!undoable(participant).filter(step::equals).isPresent()) {
            return false;
        }
        via(UNDOING);
        database.sql("select * from participant_change where participant = ? and step = ? order by id desc").params(participant, step)
                .query(this::read).list().forEach(this::undo);
        return true;
    }

    private void undo(Change change) {
        String columns = COLUMNS.get(change.part());
        if ("update".equals(change.action())) {
            database.sql("""
                            update %1$s line set (%2$s) = (
                                select %2$s from participant_change change, jsonb_populate_record(line, change.before) where change.id = :id)
                             where line.id = (select row_id from participant_change where id = :id)""".formatted(change.part(), columns))
                    .param("id", change.id()).update();
        } else if ("insert".equals(change.action())) {
            database.sql("delete from %s where id = (select row_id from participant_change where id = ?)".formatted(change.part())).param(change.id()).update();
        } else if ("representative".equals(change.part())) {
            database.sql("""
                            insert into representative overriding system value
                            select line.* from participant_change change, jsonb_populate_record(null::representative, change.before) line
                             where change.id = ?""").param(change.id()).update();
        }
    }

    /** What was noted about these people in this part leaves with what it was about. */
    void forget(String part, Collection<Long> participants) {
        database.sql("delete from participant_change where part = ? and participant = any(?)")
                .params(part, participants.toArray(Long[]::new)).update();
    }

    private Change read(ResultSet row, int number) throws SQLException {
        Instant at = row.getObject("happened_at", OffsetDateTime.class).toInstant();
        return new Change(row.getLong("id"), row.getString("part"), row.getString("action"), values(row.getString("before")),
                values(row.getString("after")), at, row.getString("author"), row.getString("via"), row.getString("step"));
    }

    private Map<String, Object> values(String stored) {
        try {
            return json.readValue(stored, VALUES);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
