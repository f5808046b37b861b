package org.nastavnik.eligibility;

import java.util.Locale;
import java.util.Optional;
import org.nastavnik.participant.Participant;
import org.nastavnik.participant.ParticipantKind;

/** Whether the two are too near to each other: a parent, or the mentee's own class teacher. */
final class Kin {

    static final String NONE = "none";

    private Kin() {
    }

    static String of(Participant mentor, MenteeFacts mentee) {
        if (mentee.representatives().stream().map(Kin::plain).anyMatch(plain(mentor.name().full())::equals)) {
            return "parent";
        }
        String post = plain(mentor.classOrPost());
        String school = plain(mentee.mentee().person().classOrPost());
        boolean teacher = mentor.kind() == ParticipantKind.TEACHER && mentee.mentee().person().kind() == ParticipantKind.PUPIL;
        return teacher && !school.isEmpty() && post.contains("рук") && post.contains(school) ? "classTeacher" : NONE;
    }

    private static String plain(String text) {
        return Optional.ofNullable(text).orElse("").toLowerCase(Locale.ROOT).replace('ё', 'е').replaceAll("[^\\p{L}\\d]", "");
    }
}
