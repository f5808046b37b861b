package org.nastavnik.programme;

import java.util.List;

/**
 * What a programme is to reach.
 *
 * @param forms codes of {@link MentoringForm}
 */
public record ProgrammeContent(String goals, String tasks, List<String> forms, List<ExpectedResult> results) {
}
