package org.nastavnik.roadmap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.nastavnik.calendar.Deadline;
import org.nastavnik.calendar.Deadline.Doubt;
import org.nastavnik.calendar.DeadlineKind;
import org.nastavnik.calendar.DeadlineReader;
import org.nastavnik.execution.Terms;

/**
 * An item («мероприятие») of a municipal roadmap.
 *
 * @param number unique within the section: papers restart their numbering
 * @param deadline in the paper's words, understood by them or by the clarification
 * @param clarified the term that a person gave because the paper names none or an unclear one, or null
 * @param result null when the paper names none
 * @param stage the stage process that does this work («preparation», «completion»), or null
 */
record MunicipalItem(String section, String number, String activity, Deadline deadline, String clarified, List<ResponsibleRole> roles, String result, String stage) {

    /** The term of a paper; a clarification says what it means and leaves its words. */
    static Deadline term(String words, String clarified, LocalDate actDate) {
        if (clarified == null) {
            return DeadlineReader.read(words, actDate);
        }
        Deadline meant = DeadlineReader.read(clarified, actDate);
        return new Deadline(meant.kind(), words == null ? "" : words.strip(), meant.from(), meant.to(), meant.doubts());
    }

    /** «до декабря 2020г., уточнён: до 30.11.2020». */
    String termInWords() {
        return clarified == null ? deadline.text() : (deadline.text().isEmpty() ? "" : deadline.text() + ", ") + "уточнён: " + clarified;
    }

    /** What has to be answered before the roadmap can be approved, in Russian; empty when nothing has. */
    List<String> openQuestions() {
        List<String> questions = new ArrayList<>();
        if (roles.isEmpty()) {
            questions.add("нет ответственного");
        }
        if (deadline.doubts().contains(Doubt.NOT_UNDERSTOOD)) {
            questions.add("срок «" + (clarified == null ? deadline.text() : clarified) + "» не понят");
        } else if (deadline.kind() == DeadlineKind.NONE) {
            questions.add("нет срока");
        }
        if (deadline.doubts().contains(Doubt.BEFORE_A_MONTH)) {
            questions.add("срок «" + deadline.text() + "» неясен: " + Terms.day(deadline.to()) + " (предложено) или "
                    + Terms.day(deadline.to().plusDays(1).plusMonths(1).minusDays(1)) + ", выберите в «Уточнённый срок»");
        }
        return questions;
    }

    /** Executions that the item makes with this many organisations taking part. */
    int recipients(int organisations) {
        return (ResponsibleRole.inEachOrganisation(roles) ? organisations : 0) + (ResponsibleRole.inTheMunicipality(roles) ? 1 : 0);
    }
}
