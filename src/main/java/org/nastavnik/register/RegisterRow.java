package org.nastavnik.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nastavnik.engine.form.RussianDate;
import org.nastavnik.participant.MenteeState;
import org.nastavnik.participant.MentorState;
import org.nastavnik.participant.ParticipantKind;
import org.nastavnik.participant.ThemeList;
import org.nastavnik.programme.MentoringForm;

/**
 * A line of the register: a person with both roles in one programme.
 *
 * @param theme code of what a mentee asks for @param competences codes of what a mentor helps with
 * @param forms codes of forms of mentoring of either role
 * @param leads whether the mentor works in a pair
 * @param lacks whether a consent is missing
 */
record RegisterRow(long id, String surname, String name, String patronymic, LocalDate birthDate, ParticipantKind kind, String place,
                   String contact, String employer, MenteeState mentee, MentorState mentor, String theme, List<String> competences,
                   List<String> forms, boolean leads, boolean lacks) {

    static RegisterRow read(ResultSet row, int number) throws SQLException {
        String mentee = row.getString("mentee_state");
        String mentor = row.getString("mentor_state");
        return new RegisterRow(row.getLong("id"), row.getString("surname"), row.getString("name"), row.getString("patronymic"),
                row.getObject("birth_date", LocalDate.class), ParticipantKind.of(row.getString("kind")), row.getString("class_or_post"),
                row.getString("contact"), row.getString("employer"), mentee == null ? null : MenteeState.of(mentee),
                mentor == null ? null : MentorState.of(mentor), row.getString("theme"), texts(row, "competences"), texts(row, "forms"),
                row.getBoolean("leads"), row.getBoolean("lacks"));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    public String fullName() {
        return surname + " " + name + (patronymic == null ? "" : " " + patronymic);
    }

    public String born() {
        return birthDate == null ? "" : RussianDate.of(birthDate);
    }

    /** For example «наставляемый: в базе; наставник: допущен». */
    public String roles() {
        List<String> roles = new ArrayList<>();
        if (mentee != null) {
            roles.add("наставляемый: " + mentee.title());
        }
        if (mentor != null) {
            roles.add("наставник: " + mentor.title() + (leads ? ", в паре" : ""));
        }
        return String.join("; ", roles);
    }

    String themes(ThemeList list) {
        return list.titles(Stream.concat(Stream.ofNullable(theme), competences.stream()).distinct().toList());
    }

    public String formTitles() {
        return forms.stream().distinct().map(code -> MentoringForm.of(code).title()).collect(Collectors.joining("; "));
    }
}
