package org.nastavnik.pair;

import java.util.List;
import org.nastavnik.engine.ModelBean;
import org.nastavnik.participant.Consents;
import org.nastavnik.participant.MissingConsent;

/** Whether everybody in a pair may take part today. */
@ModelBean("pairConsents")
public class PairConsents {

    private final Pairs pairs;
    private final Consents consents;

    PairConsents(Pairs pairs, Consents consents) {
        this.pairs = pairs;
        this.consents = consents;
    }

    /** Whether a needed consent of the mentor or of a mentee is missing. */
    public boolean missing(long pair) {
        return !of(pairs.members(pair)).isEmpty();
    }

    List<MissingConsent> of(List<PairMember> members) {
        return consents.missing(members.stream().map(PairMember::participant).toList());
    }
}
