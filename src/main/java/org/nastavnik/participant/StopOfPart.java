package org.nastavnik.participant;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a revoked consent covered stops in the registers of people: part in programmes, municipal base, attention categories. */
@Component
class StopOfPart {

    private final JdbcClient database;

    StopOfPart(JdbcClient database) {
        this.database = database;
    }

    @EventListener
    void stop(ConsentsRevoked revoked) {
        if (revoked.endsParticipation()) {
            database.sql("""
                            update mentee set state = 'withdrawn', next_step = null
                             where participant = ? and state in ('candidate', 'consented', 'inBase', 'inPair', 'reserve', 'outside')""")
                    .param(revoked.participant()).update();
            database.sql("""
                            update mentor set state = 'withdrawn'
                             where participant = ?
                               and state in ('candidate', 'consented', 'inBase', 'selected', 'trained', 'admitted', 'suspended', 'reserve', 'outside')""")
                    .param(revoked.participant()).update();
        }
        if (revoked.endsParticipation() || revoked.purposes().contains(ConsentPurpose.MUNICIPAL_BASE)) {
            database.sql("update mentor set sent_to_municipal_base = false, released_to_municipal_base = false where participant = ?")
                    .param(revoked.participant()).update();
        }
        if (revoked.purposes().contains(ConsentPurpose.MUNICIPAL_BASE)) {
            leaveOtherSchools(revoked.participant());
        }
        if (revoked.purposes().contains(ConsentPurpose.SPECIAL_DATA)) {
            database.sql("update mentee set attention = '{}' where participant = ?").param(revoked.participant()).update();
        }
    }

    /** Another school's list may not hold whom it knows from the municipal base alone; a pair that works there ends by its own process. */
    private void leaveOtherSchools(long participant) {
        database.sql("""
                        update mentor set state = 'withdrawn'
                          from programme, participant person
                         where mentor.participant = ? and programme.id = mentor.programme and person.id = mentor.participant
                           and programme.organisation <> person.organisation and mentor.state <> 'erased'
                           and not exists (select from pair where pair.mentor = mentor.id and pair.state not in ('completed', 'refused', 'endedEarly'))""")
                .param(participant).update();
    }
}
