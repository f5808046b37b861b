package org.nastavnik.pairing;

import java.util.List;
import org.nastavnik.pair.Pairs;
import org.nastavnik.pair.PairState;
import org.nastavnik.participant.ConsentsRevoked;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who withdrew leaves the proposed pairs at once; a proposed pair without mentor or mentee does not come about. A confirmed
 * pair stays before the head: the order refuses it for want of consent, and the head sends it back.
 */
@Component
class WithdrawnFromProposals {

    private final JdbcClient database;
    private final Pairs pairs;
    private final ProposedPairs proposed;
    private final Awaiting awaiting;

    WithdrawnFromProposals(JdbcClient database, Pairs pairs, ProposedPairs proposed, Awaiting awaiting) {
        this.database = database;
        this.pairs = pairs;
        this.proposed = proposed;
        this.awaiting = awaiting;
    }

    @EventListener
    void leave(ConsentsRevoked revoked) {
        if (revoked.endsParticipation()) {
            leaveGroups(revoked);
            List<Long> impossible = withoutThePersonNothingIsLeft(revoked.participant());
            pairs.move(impossible, PairState.REFUSED);
            impossible.forEach(pair -> proposed.declined(pair, "consentWithdrawn", null));
            awaiting.add(othersOf(impossible, revoked.participant()));
        }
    }

    private void leaveGroups(ConsentsRevoked revoked) {
        database.sql("""
                        update pair_mentee leaving set to_day = :today
                          from mentee, pair
                         where mentee.id = leaving.mentee and mentee.participant = :person and leaving.to_day is null
                           and pair.id = leaving.pair and pair.state in ('proposed', 'confirmed')
                           and exists (select from pair_mentee other where other.pair = leaving.pair and other.mentee <> leaving.mentee
                                          and other.to_day is null)""")
                .param("today", revoked.on()).param("person", revoked.participant()).update();
    }

    private List<Long> withoutThePersonNothingIsLeft(long participant) {
        return database.sql("""
                        select id from pair
                         where state = 'proposed'
                           and (mentor in (select id from mentor where participant = :person)
                                or id in (select pair from pair_mentee join mentee on mentee.id = mentee where participant = :person and to_day is null))""")
                .param("person", participant).query(Long.class).list();
    }

    private List<Long> othersOf(List<Long> impossible, long participant) {
        return database.sql("""
                        select distinct mentee.id from pair_mentee join mentee on mentee.id = pair_mentee.mentee
                         where pair = any(:pairs) and to_day is null and participant <> :person""")
                .param("pairs", impossible.toArray(Long[]::new)).param("person", participant).query(Long.class).list();
    }
}
