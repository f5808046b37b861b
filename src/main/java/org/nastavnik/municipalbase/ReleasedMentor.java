package org.nastavnik.municipalbase;

import java.util.List;
import org.nastavnik.participant.ThemeList;

/**
 * A mentor of the municipal base: no birth date, no contact.
 *
 * @param organisation code of the mentor's own school
 * @param name full name, shown to the department only
 * @param free places that are not taken
 * @param competences codes of themes
 * @param kilometres from the asking school as the crow flies, null when a place is not known
 */
public record ReleasedMentor(long id, String organisation, String organisationName, String name, List<String> competences, List<String> forms,
                             int free, Integer kilometres) {

    /** For a choice without a name: «СОШ № 4 · учёба · свободно 2». */
    String label(ThemeList themes) {
        return organisationName + " · " + themes.titles(competences) + " · " + String.join(", ", Titles.forms(forms))
                + " · свободно " + free + (kilometres == null ? "" : " · " + kilometres + " км");
    }

    public List<String> formTitles() {
        return Titles.forms(forms);
    }
}
