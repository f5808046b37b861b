package org.nastavnik.preparation;

import org.nastavnik.engine.form.Variable;

/** The process {@code curator-appointment}: an order and the consent of the person it names. */
final class CuratorAppointmentProcess {

    static final String KEY = "curator-appointment";
    static final String ISSUE_ORDER = "Task_IssueOrder";
    /** First day of the appointment. */
    static final Variable<String> CURATOR_FROM = Variable.text("curatorFrom");

    private CuratorAppointmentProcess() {
    }
}
