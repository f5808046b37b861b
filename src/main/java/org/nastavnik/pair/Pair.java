package org.nastavnik.pair;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.nastavnik.programme.MentoringForm;

/**
 * A pair («пара») or group («группа») of a programme.
 *
 * @param code three digits or more, unique in the programme: {@code 012}; never a name
 * @param roleModel what the two are to each other, in Russian, or null
 * @param group more than one mentee
 * @param mentor id of the mentor today; earlier ones are in {@link Pairs#mentorHistory}
 * @param startsOn from the order on, else null
 * @param endsOn last day of work: planned from the order on, real after the end
 * @param document id of the order, or null
 * @param score higher is better, only to compare proposals of one programme
 * @param reasons why these people were proposed, in Russian, or null
 * @param endReason code of why the pair was refused or ended, or null
 */
public record Pair(long id, long programme, String code, MentoringForm form, String roleModel, boolean group, long mentor,
                   LocalDate startsOn, LocalDate endsOn, Long document, String goal, int score, String reasons,
                   PairState state, LocalDate proposedOn, String endReason) {

    static Pair read(ResultSet row, int number) throws SQLException {
        return new Pair(row.getLong("id"), row.getLong("programme"), row.getString("code"), MentoringForm.of(row.getString("form")),
                row.getString("role_model"), "group".equals(row.getString("format")), row.getLong("mentor"),
                row.getObject("starts_on", LocalDate.class), row.getObject("ends_on", LocalDate.class),
                row.getObject("document", Long.class), row.getString("goal"), row.getInt("score"), row.getString("reasons"),
                PairState.of(row.getString("state")), row.getObject("proposed_on", LocalDate.class), row.getString("end_reason"));
    }

    /** For people: «пара 012» or «группа 012». */
    public String title() {
        return (group ? "группа " : "пара ") + code;
    }
}
