package org.nastavnik.practice;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The register of contests with their nominations, criteria and experts. */
@Repository
class Contests {

    private final JdbcClient database;

    Contests(JdbcClient database) {
        this.database = database;
    }

    long open(String municipality, String title, String processInstance) {
        return database.sql("insert into contest (municipality, title, process_instance) values (?, ?, ?) returning id")
                .params(municipality, title, processInstance).query(Long.class).single();
    }

    Contest find(long id) {
        return database.sql("select id, municipality, title, entries_to, regulation, regulation_link from contest where id = ?").param(id).query(Contest.class).single();
    }

    List<Nomination> nominations(long contest) {
        return database.sql("select id, title from contest_nomination where contest = ? order by id").param(contest).query(Nomination.class).list();
    }

    List<Criterion> criteria(long contest) {
        return database.sql("select number, criterion, max_points from contest_criterion where contest = ? order by number").param(contest)
                .query(Criterion.class).list();
    }

    /** Announces the contest and invites every active organisation of the municipality. */
    void announce(Contest contest, LocalDate today, List<String> nominations, List<Criterion> criteria, List<String> experts) {
        database.sql("update contest set state = 'announced', entries_to = ?, announced_on = ?, regulation = ?, regulation_link = ? where id = ?")
                .params(contest.entriesTo(), today, contest.regulation(), contest.regulationLink(), contest.id()).update();
        database.sql("insert into contest_nomination (contest, title) select ?, title from unnest(?::text[]) with ordinality as nomination (title, n) order by n")
                .params(contest.id(), nominations.toArray(String[]::new)).update();
        database.sql("insert into contest_criterion (contest, number, criterion, max_points) select ?, * from unnest(?::int[], ?::text[], ?::int[])")
                .params(contest.id(), criteria.stream().map(Criterion::number).toArray(Integer[]::new),
                        criteria.stream().map(Criterion::criterion).toArray(String[]::new),
                        criteria.stream().map(Criterion::maxPoints).toArray(Integer[]::new)).update();
        database.sql("insert into contest_expert (contest, login) select ?, * from unnest(?::text[])")
                .params(contest.id(), experts.toArray(String[]::new)).update();
        database.sql("""
                        insert into contest_entry (contest, organisation)
                        select contest.id, organisation.code
                          from contest join organisation on organisation.municipality = contest.municipality and organisation.state = 'active'
                         where contest.id = ? order by organisation.code""").param(contest.id()).update();
    }

    void approve(long contest, String protocolNumber, LocalDate protocolDate) {
        database.sql("update contest set state = 'approved', protocol_number = ?, protocol_date = ? where id = ?")
                .params(protocolNumber, protocolDate, contest).update();
    }

    void notHeld(long contest) {
        database.sql("update contest set state = 'notHeld' where id = ?").param(contest).update();
    }
}
