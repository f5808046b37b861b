package org.nastavnik.participant;

import java.util.List;

/** What a person asks for as a mentee. @param theme code of a {@link Theme} @param forms codes of forms of mentoring */
public record MenteeEntry(long participant, String theme, String words, List<String> forms) {
}
