package org.nastavnik.pair;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A mentor or mentee of a pair. The name is for forms only, never for process variables or logs.
 *
 * @param id of the mentor or mentee of the programme
 * @param participant id of the person
 * @param name for example «Иванов И. П.»
 * @param classOrPost for example «7 Б», or null
 * @param birthDate null when not known
 * @param from first day in the pair, null before the order
 * @param to last day in the pair, null while it lasts
 */
public record PairMember(long pair, Side side, long id, long participant, String name, String classOrPost, LocalDate birthDate,
                         LocalDate from, LocalDate to) {

    /** Which side of a pair somebody stands on. */
    public enum Side { MENTOR, MENTEE }

    static PairMember read(ResultSet row, int number) throws SQLException {
        return new PairMember(row.getLong("pair"), row.getBoolean("is_mentor") ? Side.MENTOR : Side.MENTEE, row.getLong("member"),
                row.getLong("participant"), row.getString("short_name"), row.getString("class_or_post"),
                row.getObject("birth_date", LocalDate.class), row.getObject("from_day", LocalDate.class), row.getObject("to_day", LocalDate.class));
    }

    public boolean isMentor() {
        return side == Side.MENTOR;
    }

    static Map<Long, PairMember> byParticipant(Collection<PairMember> members) {
        return members.stream().collect(Collectors.toMap(PairMember::participant, Function.identity()));
    }

    /** For example «Иванов И. П., 7 Б». */
    public String label() {
        return classOrPost == null ? name : name + ", " + classOrPost;
    }
}
