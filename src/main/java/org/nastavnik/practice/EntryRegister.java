package org.nastavnik.practice;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The register of entries. A practice enters a contest once; its own state follows what becomes of the entry. */
@Repository
class EntryRegister {

    private final JdbcClient database;
    private final Practices practices;

    EntryRegister(JdbcClient database, Practices practices) {
        this.database = database;
        this.practices = practices;
    }

    ContestEntry find(long id) {
        return database.sql("""
                        select id, contest, organisation, state, practice, described_here, nomination, consent_number, consent_on, place
                          from contest_entry where id = ?""").param(id).query(ContestEntry.class).single();
    }

    List<Long> inState(long contest, String state) {
        return database.sql("select id from contest_entry where contest = ? and state = ? order by id").params(contest, state).query(Long.class).list();
    }

    /** How many an organisation has in a contest, in whatever state. */
    int ofOrganisation(long contest, String organisation) {
        return database.sql("select count(*)::int from contest_entry where contest = ? and organisation = ?").params(contest, organisation)
                .query(Integer.class).single();
    }

    /** Titles of the practices that an organisation has in a contest, but for one entry's. */
    List<String> titles(long contest, String organisation, long exceptEntry) {
        return database.sql("""
                        select title from contest_entry entry join practice on practice.id = entry.practice
                         where contest = ? and entry.organisation = ? and entry.id <> ? order by entry.id""")
                .params(contest, organisation, exceptEntry).query(String.class).list();
    }

    /** Another entry of an organisation that has entered the contest already. @return its id */
    long invite(long contest, String organisation) {
        return database.sql("insert into contest_entry (contest, organisation) values (?, ?) returning id").params(contest, organisation)
                .query(Long.class).single();
    }

    /** Those with a place, by place. */
    List<Long> awarded(long contest) {
        return database.sql("select id from contest_entry where contest = ? and place is not null order by place, id").param(contest)
                .query(Long.class).list();
    }

    void submit(long id, long practice, boolean describedHere, long nomination, String consentNumber, LocalDate consentOn) {
        Long earlier = find(id).practice();
        if (earlier != null && earlier != practice) {
            practices.state(earlier, PracticeState.DESCRIBED);
        }
        database.sql("""
                        update contest_entry
                           set state = 'submitted', practice = ?, described_here = ?, nomination = ?, consent_number = ?, consent_on = ?
                         where id = ?""").params(practice, describedHere, nomination, consentNumber, consentOn, id).update();
        practices.state(practice, PracticeState.ENTERED);
    }

    void sendBack(long id) {
        state(id, "returned");
    }

    /** The entry goes to the experts: two scores are to be given. */
    void admit(long id) {
        state(id, "admitted");
        database.sql("insert into contest_score (entry, seat) select ?, seat from generate_series(1, 2) as seat").param(id).update();
    }

    /** The entry takes part no more; its practice may enter another contest. */
    void leave(long id, String state) {
        state(id, state);
        Long practice = find(id).practice();
        if (practice != null) {
            practices.state(practice, PracticeState.DESCRIBED);
        }
    }

    void withdraw(long id, String reason) {
        leave(id, "withdrawn");
        database.sql("update contest_entry set withdrawn_because = ? where id = ?").params(reason, id).update();
    }

    /** @param places by entry; entries that are not named have none */
    void award(Map<Long, Integer> places, Collection<Long> scored) {
        practices.state(database.sql("select practice from contest_entry where id = any (?)").param(scored.toArray(Long[]::new)).query(Long.class).list(),
                PracticeState.SCORED);
        database.sql("update contest_entry set place = won.place from unnest(?::bigint[], ?::int[]) as won (entry, place) where id = won.entry")
                .params(places.keySet().toArray(Long[]::new), places.values().toArray(Integer[]::new)).update();
        practices.state(database.sql("select practice from contest_entry where id = any (?)").param(places.keySet().toArray(Long[]::new))
                .query(Long.class).list(), PracticeState.AWARDED);
    }

    private void state(long id, String state) {
        database.sql("update contest_entry set state = ? where id = ?").params(state, id).update();
    }
}
