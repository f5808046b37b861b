package org.nastavnik.preparation;

import java.time.LocalDate;
import java.util.List;

/**
 * The regulation («положение») of a programme.
 *
 * @param forms codes of {@link org.nastavnik.programme.MentoringForm}
 * @param approvedOn null until the head approved it
 * @param publicLink https address where everybody can read it, null until then
 */
public record Regulation(String goals, List<String> forms, String rightsAndDuties, List<SelectionCriterion> criteria,
                         LocalDate approvedOn, String publicLink) {

    public boolean isApproved() {
        return approvedOn != null;
    }

    /** A regulation counts as public when a link to it is recorded. */
    public boolean isPublic() {
        return publicLink != null;
    }
}
