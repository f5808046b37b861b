package org.nastavnik.programme;

import java.util.Arrays;

/** The five forms of mentoring («формы наставничества») of order № Р-145. */
public enum MentoringForm {

    PUPIL_PUPIL("pupil-pupil", "ученик – ученик"),
    TEACHER_TEACHER("teacher-teacher", "учитель – учитель"),
    STUDENT_PUPIL("student-pupil", "студент – ученик"),
    EMPLOYER_PUPIL("employer-pupil", "работодатель – ученик"),
    EMPLOYER_STUDENT("employer-student", "работодатель – студент");

    private final String code;
    private final String title;

    MentoringForm(String code, String title) {
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

    public static MentoringForm of(String code) {
        return Arrays.stream(values()).filter(form -> form.code.equals(code)).findFirst().orElseThrow();
    }
}
