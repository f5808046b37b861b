package org.nastavnik.register;

import java.util.List;
import java.util.stream.Stream;

/** What a person is in the newest programme where there is a role to show; either may be null. */
record Roles(AsMentee mentee, AsMentor mentor) {

    /** Codes of what the person asks for and helps with. */
    List<String> themes() {
        return Stream.concat(mentee == null ? Stream.empty() : Stream.ofNullable(mentee.theme()), mentor == null ? Stream.empty() : mentor.competences().stream())
                .toList();
    }

    record AsMentee(long id, String schoolYear, String state, String theme, String words, List<String> preferredForms, List<String> attention,
                    String availability, String outsideReason, String nextStep, boolean inPair) {
    }

    record AsMentor(long id, String schoolYear, String state, List<String> competences, List<String> forms, int capacity, String capacityReason,
                    String availability, Integer yearsOfWork, boolean municipal, String outsideReason, boolean inPair) {
    }
}
