package org.nastavnik.base;

import static org.nastavnik.survey.Audience.ENTERPRISES;
import static org.nastavnik.survey.Audience.GRADUATES;
import static org.nastavnik.survey.Audience.PARENTS;
import static org.nastavnik.survey.Audience.PUPILS;
import static org.nastavnik.survey.Audience.STUDENTS;
import static org.nastavnik.survey.Audience.TEACHERS;
import static org.nastavnik.survey.Audience.YOUNG_SPECIALISTS;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.nastavnik.programme.MentoringForm;
import org.nastavnik.programme.Programme;
import org.nastavnik.survey.Audience;

/** Whom an invitation usually addresses, by the forms that the programme runs: what a curator begins with. */
final class UsualAudiences {

    private UsualAudiences() {
    }

    /** @return codes */
    static List<String> ofMentees(Programme programme) {
        return of(programme, form -> switch (form) {
            case PUPIL_PUPIL, STUDENT_PUPIL, EMPLOYER_PUPIL -> List.of(PUPILS, PARENTS);
            case TEACHER_TEACHER -> List.of(TEACHERS, YOUNG_SPECIALISTS);
            case EMPLOYER_STUDENT -> List.of(STUDENTS);
        });
    }

    /** Within the organisation. @return codes */
    static List<String> ofMentorsInside(Programme programme) {
        return of(programme, form -> switch (form) {
            case PUPIL_PUPIL -> List.of(PUPILS);
            case TEACHER_TEACHER -> List.of(TEACHERS);
            case STUDENT_PUPIL, EMPLOYER_PUPIL, EMPLOYER_STUDENT -> List.of();
        });
    }

    /** Outside the organisation. @return codes */
    static List<String> ofMentorsOutside(Programme programme) {
        return of(programme, form -> switch (form) {
            case PUPIL_PUPIL, TEACHER_TEACHER -> List.of();
            case STUDENT_PUPIL -> List.of(STUDENTS);
            case EMPLOYER_PUPIL, EMPLOYER_STUDENT -> List.of(GRADUATES, PARENTS, ENTERPRISES);
        });
    }

    private static List<String> of(Programme programme, Function<MentoringForm, List<Audience>> called) {
        return programme.forms().stream().map(MentoringForm::of).map(called).flatMap(Collection::stream).distinct().map(Audience::code).toList();
    }
}
