package org.nastavnik.organisation;

import org.nastavnik.engine.form.Variable;

/** The process {@code staff-appointment}: an order about a post or a substitution is entered. */
public final class StaffAppointmentProcess {

    public static final String KEY = "staff-appointment";

    /** Login of a person who has no password yet; not set for people who already had an account. */
    static final Variable<String> NEW_LOGIN = Variable.text("newLogin");

    private StaffAppointmentProcess() {
    }
}
