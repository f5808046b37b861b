package org.nastavnik.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nastavnik.process.ApplicationTest;
import org.nastavnik.participant.ParticipantKind;
import org.nastavnik.programme.MentoringForm;
import org.springframework.beans.factory.annotation.Autowired;

/** The delivered table, asked for one person without the other. */
@ApplicationTest
class FormsOfKindsTest {

    private static final List<String> ALL = Arrays.stream(MentoringForm.values()).map(MentoringForm::code).toList();

    @Autowired
    private FormsOfKinds forms;

    @ParameterizedTest(name = "{0} is led in {1}, leads in {2}")
    @CsvSource({
        "PUPIL, pupil-pupil student-pupil employer-pupil, pupil-pupil",
        "STUDENT, employer-student, student-pupil",
        "TEACHER, teacher-teacher, teacher-teacher",
        "YOUNG_SPECIALIST, teacher-teacher, teacher-teacher",
        "GRADUATE, '', employer-pupil employer-student",
        "PARENT, '', employer-pupil employer-student",
        "EMPLOYEE, '', employer-pupil employer-student"})
    void formsAreForSomeKinds(ParticipantKind kind, String led, String leading) {
        assertThat(String.join(" ", forms.ofMentee(kind, ALL))).isEqualTo(led);
        assertThat(String.join(" ", forms.ofMentor(kind, ALL))).isEqualTo(leading);
    }
}
