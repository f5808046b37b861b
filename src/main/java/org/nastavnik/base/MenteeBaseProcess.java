package org.nastavnik.base;

import org.nastavnik.engine.form.Variable;

/** The process {@code mentee-base}. */
final class MenteeBaseProcess {

    static final String KEY = "mentee-base";

    static final String WIDEN_INVITATION = "Task_WidenInvitation";
    static final String ANALYSE_NEEDS = "Task_AnalyseNeeds";

    /** How often the invitation was widened. */
    static final Variable<Integer> INVITATIONS_WIDENED = Variable.whole("invitationsWidened");
    /** What the list came to: {@code done}, {@code likenesses} or {@code nobody}. */
    static final Variable<String> LIST = Variable.text("list");
    /** What the collection of consents came to: {@code done}, {@code later} or {@code list}. */
    static final Variable<String> CONSENTS = Variable.text("consents");
    /** Of a long list of consents the class or post to show, null for all who are waited for. */
    static final Variable<String> CONSENTS_OF = Variable.text("consentsOf");
    /** ISO date from which the term of the list counts; going back and forth does not prolong it. */
    static final Variable<String> LIST_SINCE = Variable.text("listSince");
    /** ISO date from which the term of the consents counts. */
    static final Variable<String> CONSENTS_SINCE = Variable.text("consentsSince");

    private MenteeBaseProcess() {
    }
}
