package org.nastavnik.roadmap;

import java.util.ArrayList;
import java.util.List;
import org.nastavnik.calendar.Deadline;
import org.nastavnik.calendar.Deadline.Doubt;
import org.nastavnik.calendar.DeadlineKind;

/**
 * An item («мероприятие») of a municipal roadmap.
 *
 * @param number unique within the section: papers restart their numbering
 * @param result null when the paper names none
 * @param stage the stage process that does this work («preparation», «completion»), or null
 */
record MunicipalItem(String section, String number, String activity, Deadline deadline, List<ResponsibleRole> roles, String result, String stage) {

    /** What has to be answered before the roadmap can be approved, in Russian; empty when nothing has. */
    List<String> openQuestions() {
        List<String> questions = new ArrayList<>();
        if (roles.isEmpty()) {
            questions.add("нет ответственного");
        }
        if (deadline.doubts().contains(Doubt.NOT_UNDERSTOOD)) {
            questions.add("срок «" + deadline.text() + "» не понят");
        } else if (deadline.kind() == DeadlineKind.NONE) {
            questions.add("нет срока");
        }
        if (deadline.doubts().contains(Doubt.BEFORE_A_MONTH)) {
            questions.add("срок «" + deadline.text() + "» неясен: предложено " + deadline.to() + ", напишите день");
        }
        return questions;
    }

    /** Executions that the item makes with this many organisations taking part. */
    int recipients(int organisations) {
        return (ResponsibleRole.inEachOrganisation(roles) ? organisations : 0) + (ResponsibleRole.inTheMunicipality(roles) ? 1 : 0);
    }
}
