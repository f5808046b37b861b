package org.nastavnik.consent;

import java.time.Clock;
import java.util.List;
import org.nastavnik.pair.Withdrawals;
import org.nastavnik.participant.Consents;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A consent that runs out is asked anew: the pairs of the person wait at the task that names the missing paper. */
@Component
class ConsentExpiry {

    private static final Logger LOG = LoggerFactory.getLogger(ConsentExpiry.class);

    private final Consents consents;
    private final Withdrawals pairs;
    private final Clock clock;

    ConsentExpiry(Consents consents, Withdrawals pairs, Clock clock) {
        this.consents = consents;
        this.pairs = pairs;
        this.clock = clock;
    }

    /** May run as often as wanted, on any node: each consent runs out once. */
    @Transactional
    public void run() {
        List<Long> people = consents.runOut(clock.instant());
        List<Long> waiting = people.stream().flatMap(person -> pairs.pairsOf(person).stream()).distinct().toList();
        waiting.forEach(pairs::checkConsents);
        if (!people.isEmpty()) {
            LOG.info("consents of {} people ran out, {} pairs wait for new ones", people.size(), waiting.size());
        }
    }
}
