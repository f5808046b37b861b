package org.nastavnik.organisation;

import java.time.LocalDate;

/**
 * A person who holds a post of an organisation today or will hold it.
 *
 * @param name surname, name and patronymic
 * @param to last day, or null for a term without end
 * @param standsInFor name of the one the person stands in for, or null
 * @param begun whether the term has begun
 */
public record PostHolder(String organisation, String post, String login, String name, LocalDate from, LocalDate to, String ground,
                         String standsInFor, boolean begun) {

    public String title() {
        return Post.of(post).title();
    }

    /** For example «Соколова М. И.». */
    public String shortName() {
        String[] parts = name.split(" ", 3);
        StringBuilder shortened = new StringBuilder(parts[0]);
        for (int i = 1; i < parts.length; i++) {
            shortened.append(' ').append(parts[i].charAt(0)).append('.');
        }
        return shortened.toString();
    }
}
