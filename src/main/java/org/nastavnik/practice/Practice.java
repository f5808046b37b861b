package org.nastavnik.practice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.nastavnik.programme.MentoringForm;

/**
 * A described practice, without names of people.
 *
 * @param id 0 before it is added
 * @param organisation code of the author
 * @param programme id of the programme it comes from, or null
 * @param conditions what others need to repeat it, or null
 * @param consentToPublish whether the organisation agrees that all may read it
 */
public record Practice(long id, String organisation, Long programme, String title, MentoringForm form, String problem, String essence,
                       String result, String conditions, boolean consentToPublish, PracticeState state, LocalDate describedOn) {

    static Practice read(ResultSet row, int number) throws SQLException {
        return new Practice(row.getLong("id"), row.getString("organisation"), row.getObject("programme", Long.class),
                row.getString("title"), MentoringForm.of(row.getString("form")), row.getString("problem"), row.getString("essence"),
                row.getString("result"), row.getString("conditions"), row.getBoolean("consent_to_publish"),
                PracticeState.of(row.getString("state")), row.getObject("described_on", LocalDate.class));
    }

    /** Its texts by the names of their form fields; {@code conditions} only when there are some. */
    Map<String, String> texts() {
        Map<String, String> texts = new HashMap<>(Map.of("title", title, "problem", problem, "essence", essence, "result", result));
        if (conditions != null) {
            texts.put("conditions", conditions);
        }
        return texts;
    }

    Practice reworded(String newTitle, String newProblem, String newEssence, String newResult, String newConditions) {
        return new Practice(id, organisation, programme, newTitle, form, newProblem, newEssence, newResult, newConditions, consentToPublish, state, describedOn);
    }
}
