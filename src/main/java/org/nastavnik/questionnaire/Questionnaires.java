package org.nastavnik.questionnaire;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The register of questionnaires, for the stages that wait for answers. */
@Repository
public class Questionnaires {

    private static final String SELECT = """
            select questionnaire.id, programme, organisation, school_year, kind, opens_on, closes_on,
                   (select count(*) from questionnaire_invitation where questionnaire = questionnaire.id) as invited,
                   (select count(answered_at) from questionnaire_invitation where questionnaire = questionnaire.id) as answered
              from questionnaire join programme on programme.id = programme
            """;

    private final JdbcClient database;
    private final Invitations invitations;
    private final Clock clock;

    Questionnaires(JdbcClient database, Invitations invitations, Clock clock) {
        this.database = database;
        this.invitations = invitations;
        this.clock = clock;
    }

    long start(long programme, QuestionnaireKind kind, LocalDate opensOn, LocalDate closesOn, String by) {
        return database.sql("""
                        insert into questionnaire (programme, kind, opens_on, closes_on, started_by, started_at)
                        values (?, ?, ?, ?, ?, ?) returning id""")
                .params(programme, kind.form(), opensOn, closesOn, by, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .query(Long.class).single();
    }

    void closeOn(long id, LocalDate day) {
        database.sql("update questionnaire set closes_on = greatest(opens_on, ?) where id = ?").params(day, id).update();
    }

    Optional<Questionnaire> find(long id) {
        return database.sql(SELECT + "where questionnaire.id = ?").param(id).query(Questionnaires::read).optional();
    }

    /** The newest first, at most 200. */
    List<Questionnaire> ofOrganisation(String organisation) {
        return database.sql(SELECT + "where organisation = ? order by questionnaire.id desc limit 200").param(organisation)
                .query(Questionnaires::read).list();
    }

    /** What the curator's tasks say, for example «Хочу наставника: ученик, студент – ответили 34 из 61»; empty when nothing is asked. */
    public String progress(long programme, QuestionnaireKind... kinds) {
        return database.sql(SELECT + "where programme = ? and kind = any (?) order by questionnaire.id")
                .params(programme, forms(kinds).toArray(String[]::new)).query(Questionnaires::read).list().stream()
                .map(asked -> asked.kind().title() + " – " + asked.progress()).collect(Collectors.joining("; "));
    }

    /** Answers that nobody has taken over yet, by id of their invitation. */
    public Map<Long, Map<String, Object>> waiting(long programme, QuestionnaireKind... kinds) {
        return invitations.answeredNotTaken(programme, forms(kinds)).stream()
                .collect(Collectors.toMap(Invitation::id, Invitation::answers, (one, other) -> one, LinkedHashMap::new));
    }

    /** Says that these answers stand in a register of their own now; here they are forgotten. */
    public void taken(List<Long> invitationIds) {
        invitations.take(invitationIds);
    }

    /** How many answered at all and how many of them gave at least {@code least} on a scale. */
    public Answered count(long programme, QuestionnaireKind kind, String scale, int least) {
        return database.sql("""
                        select count(*) as all, count(*) filter (where (answers ->> ?)::int >= ?) as at_least
                          from questionnaire_invitation invitation join questionnaire on questionnaire.id = invitation.questionnaire
                         where programme = ? and kind = ? and answered_at is not null""")
                .params(scale, least, programme, kind.form()).query(Answered.class).single();
    }

    /** @param all answers @param atLeast those with a high value on the scale */
    public record Answered(int all, int atLeast) {
    }

    private static List<String> forms(QuestionnaireKind... kinds) {
        return Arrays.stream(kinds).map(QuestionnaireKind::form).toList();
    }

    private static Questionnaire read(ResultSet row, int number) throws SQLException {
        return new Questionnaire(row.getLong("id"), row.getLong("programme"), row.getString("organisation"), row.getString("school_year"),
                QuestionnaireKind.of(row.getString("kind")).orElseThrow(), row.getObject("opens_on", LocalDate.class),
                row.getObject("closes_on", LocalDate.class), row.getInt("invited"), row.getInt("answered"));
    }
}
