package org.nastavnik.participant;

import java.util.List;

/**
 * What a mentee asks for help with, and what a mentor can help with: one list, so that both can be matched.
 *
 * @param code stays for ever
 * @param title in Russian
 * @param signs parts of words by which an uploaded list is understood
 * @param forPupils whether the questionnaire of pupils offers it, @param forTeachers the one of teachers
 * @param retired whether nobody chooses it any more; those who have it keep it
 */
public record Theme(String code, String title, List<String> signs, boolean forPupils, boolean forTeachers, boolean retired) {
}
