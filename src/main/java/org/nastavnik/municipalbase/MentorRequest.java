package org.nastavnik.municipalbase;

/**
 * One school asks for a mentor of another.
 *
 * @param programme of the school that asks
 * @param home code of the mentor's own school
 * @param state {@code asked}, {@code granted} or {@code refused}
 * @param answer what the other school says, or null
 */
record MentorRequest(long id, long programme, String asking, String askingName, long mentor, String mentorName, String home, String homeName,
                     int places, String purpose, String state, String answer, Integer grantedPlaces) {
}
