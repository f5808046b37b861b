package org.nastavnik.register;

import java.util.List;

/** What a person is in the newest programme where there is a role to show; either may be null. */
record Roles(AsMentee mentee, AsMentor mentor) {

    record AsMentee(long id, String schoolYear, String state, String theme, String words, List<String> preferredForms, List<String> attention,
                    String availability, String outsideReason, String nextStep, boolean inPair) {
    }

    record AsMentor(long id, String schoolYear, String state, List<String> competences, List<String> forms, int capacity, String capacityReason,
                    String availability, Integer yearsOfWork, boolean municipal, String outsideReason, boolean inPair) {
    }
}
