package org.nastavnik.monitoring;

import java.time.LocalDate;
import java.util.List;
import org.nastavnik.survey.ScaleGrowth;

/**
 * All figures of an information report, as they were on a day. They are stored with the report and stay readable for ever:
 * a component may be added, none renamed.
 *
 * @param asOf the day on which they were counted
 * @param growth of mentees; empty in a round that does not ask for it, like {@code mentorGrowth}
 * @param control empty when nothing was asked of any organisation
 */
record ReportFigures(LocalDate asOf, List<IndicatorValue> indicators, List<Correction> corrections, List<ScaleGrowth> growth, List<ScaleGrowth> mentorGrowth,
                     List<Place> organisations, List<Programmes> programmes, List<Pairs> pairs, Meetings meetings, List<Control> control,
                     List<Practice> practices, int practicesDescribed) {

    /** An organisation of the municipality. @param answer as shown, null when it was not asked @param programme whether it ran one */
    record Place(String name, boolean programme, String answer) {

        /** Not taking part: no programme in the period. */
        public boolean outside() {
            return !programme;
        }
    }

    /** @param band title of the band of effectiveness */
    record Programmes(String band, int count) {
    }

    /** @param form title @param state title */
    record Pairs(String form, String state, int count) {
    }

    /** @param planned by the agreed plans of the pairs @param held within the period, as {@code missed} */
    record Meetings(int planned, int held, int missed) {
    }

    /** Items and decisions of an organisation. @param overdue open and past their term @param late reported after it */
    record Control(String organisation, int asked, int overdue, int late, int returns) {
    }

    /** @param title of a practice whose author agreed to publish it */
    record Practice(String title, String organisation, String form) {
    }
}
