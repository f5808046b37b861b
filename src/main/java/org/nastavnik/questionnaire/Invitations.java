package org.nastavnik.questionnaire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nastavnik.link.LinkToken;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The links and what was answered by them. */
@Repository
class Invitations {

    private static final TypeReference<Map<String, Object>> ANSWERS = new TypeReference<>() {
    };
    private static final String SELECT = "select id, questionnaire, token, participant, label, answers, answered_at from questionnaire_invitation ";

    private final JdbcClient database;
    private final JdbcTemplate batches;
    private final ObjectMapper json;
    private final Clock clock;

    Invitations(JdbcClient database, JdbcTemplate batches, ObjectMapper json, Clock clock) {
        this.database = database;
        this.batches = batches;
        this.json = json;
        this.clock = clock;
    }

    /** Invites people by name; who was invited before is left alone. @param labels by id of the participant */
    void inviteAll(long questionnaire, Map<Long, String> labels) {
        batches.batchUpdate("""
                        insert into questionnaire_invitation (questionnaire, token, participant, label) values (?, ?, ?, ?)
                        on conflict (questionnaire, participant) do nothing""",
                labels.entrySet().stream().map(person -> new Object[] {questionnaire, LinkToken.next(), person.getKey(), person.getValue()}).toList());
    }

    void invite(long questionnaire, List<String> labels) {
        batches.batchUpdate("insert into questionnaire_invitation (questionnaire, token, label) values (?, ?, ?)",
                labels.stream().map(label -> new Object[] {questionnaire, LinkToken.next(), label}).toList());
    }

    Optional<Invitation> find(String token) {
        return database.sql(SELECT + "where token = ?").param(token).query(this::read).optional();
    }

    /** @param waiting whether only those that nobody has answered */
    List<Invitation> page(long questionnaire, boolean waiting, int offset, int limit) {
        return database.sql(SELECT + "where questionnaire = ? and (answered_at is null or not ?) order by label collate \"ru-x-icu\", id limit ? offset ?")
                .params(questionnaire, waiting, limit, offset).query(this::read).list();
    }

    /** A correction replaces what was answered before. */
    void answer(long invitation, Map<String, Object> answers, String way) {
        database.sql("update questionnaire_invitation set answers = ?::jsonb, answered_at = ?, way = ? where id = ?")
                .params(written(answers), now(), way, invitation).update();
    }

    List<Invitation> answeredNotTaken(long programme, List<String> kinds) {
        return database.sql("""
                        select invitation.id, questionnaire, token, participant, label, answers, answered_at
                          from questionnaire_invitation invitation join questionnaire on questionnaire.id = invitation.questionnaire
                         where programme = ? and kind = any (?) and answered_at is not null and taken_at is null
                         order by answered_at limit 1000""").params(programme, kinds.toArray(String[]::new)).query(this::read).list();
    }

    /** The wish itself now stands in the register of people: the answer is not kept a second time. */
    void take(List<Long> ids) {
        database.sql("update questionnaire_invitation set taken_at = ?, answers = '{}' where id = any (?)").params(now(), ids.toArray(Long[]::new)).update();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private String written(Map<String, Object> answers) {
        try {
            return json.writeValueAsString(answers);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Invitation read(ResultSet row, int number) throws SQLException {
        String answers = row.getString("answers");
        try {
            return new Invitation(row.getLong("id"), row.getLong("questionnaire"), row.getString("token"), row.getObject("participant", Long.class),
                    row.getString("label"), answers == null ? null : json.readValue(answers, ANSWERS), row.getObject("answered_at", OffsetDateTime.class));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
