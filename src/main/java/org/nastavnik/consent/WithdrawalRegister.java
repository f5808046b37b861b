package org.nastavnik.consent;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nastavnik.participant.ConsentPurpose;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The register of withdrawals and of the pairs they concerned. */
@Repository
class WithdrawalRegister {

    private final JdbcClient database;

    WithdrawalRegister(JdbcClient database) {
        this.database = database;
    }

    /** @return the id; the withdrawal's own id and state are not read */
    long add(Withdrawal received) {
        return database.sql("""
                        insert into withdrawal (organisation, participant, purposes, received_on, paper_number, paper_date, link)
                        values (?, ?, ?, ?, ?, ?, ?) returning id""")
                .params(received.organisation(), received.participant(), codes(received.purposes()), received.receivedOn(),
                        received.paperNumber(), received.paperDate(), received.link())
                .query(Long.class).single();
    }

    Optional<Withdrawal> find(long id) {
        return database.sql("select * from withdrawal where id = ?").param(id).query(Withdrawal::read).optional();
    }

    /** Whether a withdrawal of this person waits for an answer or for the erasure. */
    boolean isOpen(long participant) {
        return database.sql("""
                        select exists (select from withdrawal
                                        where participant = ? and (state = 'received' or state = 'confirmed' and 'personalData' = any(purposes)))""")
                .param(participant).query(Boolean.class).single();
    }

    void decide(long id, Set<ConsentPurpose> purposes, String state, String decidedBy) {
        database.sql("update withdrawal set purposes = ?, state = ?, decided_by = ? where id = ?")
                .params(codes(purposes), state, decidedBy, id).update();
    }

    void erased(long id) {
        database.sql("update withdrawal set state = 'erased' where id = ?").param(id).update();
    }

    /** Notes the pairs as they are before the person leaves them. */
    void concern(long id, Collection<Long> pairs, long participant) {
        database.sql("""
                        insert into withdrawal_pair (withdrawal, pair, led)
                        select ?, pair.id, mentor.participant = ? from pair join mentor on mentor.id = pair.mentor where pair.id = any(?)""")
                .params(id, participant, pairs.toArray(Long[]::new)).update();
    }

    List<ConcernedPair> pairs(long id) {
        return database.sql("select pair, led from withdrawal_pair where withdrawal = ? order by pair").param(id).query(ConcernedPair.class).list();
    }

    void settle(long id, Map<Long, PairOutcome> outcomes) {
        database.sql("""
                        update withdrawal_pair set outcome = decided.outcome
                          from unnest(?::bigint[], ?::text[]) as decided (pair, outcome)
                         where withdrawal = ? and withdrawal_pair.pair = decided.pair""")
                .params(outcomes.keySet().toArray(Long[]::new), outcomes.values().stream().map(PairOutcome::code).toArray(String[]::new), id).update();
    }

    private static String[] codes(Set<ConsentPurpose> purposes) {
        return purposes.stream().map(ConsentPurpose::code).toArray(String[]::new);
    }
}
