package org.nastavnik.participant;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** What a person is to the organisation. */
public enum ParticipantKind {

    PUPIL("pupil", "ученик"),
    STUDENT("student", "студент"),
    TEACHER("teacher", "педагог"),
    YOUNG_SPECIALIST("youngSpecialist", "молодой специалист"),
    GRADUATE("graduate", "выпускник"),
    PARENT("parent", "родитель"),
    EMPLOYEE("employee", "сотрудник предприятия");

    private final String code;
    private final String title;

    ParticipantKind(String code, String title) {
        this.code = code;
        this.title = title;
    }

    public String code() {
        return code;
    }

    /** In Russian, lower case. */
    public String title() {
        return title;
    }

    /** Whether a person of this kind may be under age, for whoever's birth date is not known. */
    boolean mayBeMinor() {
        return this == PUPIL || this == STUDENT;
    }

    /** Whether somebody of this kind can be mentored in the programme of a school. */
    public boolean mayBeMentee() {
        return this != GRADUATE && this != PARENT && this != EMPLOYEE;
    }

    /** Whether somebody of this kind can be a mentor. */
    public boolean mayBeMentor() {
        return this != YOUNG_SPECIALIST;
    }

    public static ParticipantKind of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst().orElseThrow();
    }

    /** For a choice in a form. */
    public static List<Map<String, String>> options(ParticipantKind... kinds) {
        return Arrays.stream(kinds).map(kind -> Map.of("value", kind.code, "label", kind.title)).toList();
    }
}
