package org.nastavnik.pairing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.nastavnik.eligibility.MenteeFacts;
import org.nastavnik.eligibility.MentorFacts;
import org.nastavnik.eligibility.Roster;
import org.nastavnik.participant.MenteeState;

/**
 * Somebody on either side, as a choice in a form: {@code mentor-12} or {@code mentee-34}.
 *
 * @param id of the mentor or mentee in the programme
 */
record Person(boolean mentor, long id) {

    private static final String MENTOR = "mentor-";
    private static final String MENTEE = "mentee-";

    static Person of(String value) {
        boolean mentor = value.startsWith(MENTOR);
        return new Person(mentor, Long.parseLong(value.substring((mentor ? MENTOR : MENTEE).length())));
    }

    /** Mentors who may work and mentees of the base. */
    static List<Map<String, String>> options(Roster roster) {
        List<Map<String, String>> options = new ArrayList<>();
        roster.mentors().stream().filter(MentorFacts::ready)
                .forEach(mentor -> options.add(option(MENTOR + mentor.mentor().id(), "Наставник: " + mentor.mentor().person().label())));
        roster.mentees().stream().filter(Person::inBase)
                .forEach(mentee -> options.add(option(MENTEE + mentee.mentee().id(), "Наставляемый: " + mentee.mentee().person().label())));
        return options;
    }

    static boolean inBase(MenteeFacts mentee) {
        return mentee.mentee().state() == MenteeState.IN_BASE || mentee.mentee().state() == MenteeState.IN_PAIR;
    }

    private static Map<String, String> option(String value, String label) {
        return Map.of("value", value, "label", label);
    }

    long participant(Roster roster) {
        return mentor ? roster.mentor(id).orElseThrow().mentor().person().id() : roster.mentee(id).orElseThrow().mentee().person().id();
    }
}
