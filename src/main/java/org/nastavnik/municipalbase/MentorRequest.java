package org.nastavnik.municipalbase;

import java.time.LocalDate;
import java.util.Map;
import org.nastavnik.engine.form.Markdown;
import org.nastavnik.engine.form.RussianDate;

/**
 * One school asks for a mentor of another.
 *
 * @param programme of the school that asks
 * @param home code of the mentor's own school
 * @param state {@code asked}, {@code granted} or {@code refused}
 * @param answer what the other school says, or null
 * @param mentorAgrees false also while the mentor has not been asked
 * @param mentorAnsweredOn when the mentor gave the own word, or null
 * @param mentorAnsweredBy {@code talk}, {@code phone} or {@code letter}, or null
 */
record MentorRequest(long id, long programme, String asking, String askingName, long mentor, String mentorName, String home, String homeName,
                     int places, String purpose, LocalDate askedOn, String state, String answer, Integer grantedPlaces,
                     boolean mentorAgrees, LocalDate mentorAnsweredOn, String mentorAnsweredBy) {

    private static final Map<String, String> WAYS = Map.of("talk", "лично", "phone", "по телефону", "letter", "письмом или сообщением");

    /** As Markdown: who asks for whom and why. */
    String inWords() {
        return "**" + Markdown.escape(askingName) + "** просит наставника: **" + Markdown.escape(mentorName) + "**, мест: " + places
                + ".\n\nЗачем: " + Markdown.escape(purpose);
    }

    /** As Markdown: when and how the mentor agreed. */
    String wordInWords() {
        return mentorAnsweredOn == null ? "" : "Согласие наставника: " + WAYS.get(mentorAnsweredBy) + ", " + RussianDate.of(mentorAnsweredOn) + ".";
    }
}
