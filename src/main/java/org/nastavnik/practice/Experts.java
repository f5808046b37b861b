package org.nastavnik.practice;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.nastavnik.engine.task.Holding;
import org.nastavnik.engine.task.Performers;
import org.nastavnik.organisation.Post;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who may score: today's experts of the municipality without a conflict of interest, who have not scored the entry yet. */
@Repository
class Experts {

    /** Why somebody cannot score an entry; {@code null} when nothing stands against it. */
    record Standing(String login, boolean ofContest, String against) {
    }

    private static final String STANDING = """
            select candidate.login,
                   exists (select from contest_expert named where named.contest = entry.contest and named.login = candidate.login) as of_contest,
                   case when not candidate.in_office then 'больше не эксперт'
                        when exists (select from contest_conflict c where c.entry = entry.id and c.expert = candidate.login) then 'конфликт интересов'
                        when exists (select from contest_score s where s.entry = entry.id and s.expert = candidate.login) then 'уже оценивает эту заявку'
                        when exists (select from staff_post post where post.login = candidate.login and post.organisation = entry.organisation)
                        then 'работает в организации автора' end as against
              from contest_entry entry
             cross join (
                   select login, bool_or(in_office) as in_office
                     from (select unnest(?::text[]) as login, true as in_office
                           union all
                           select login, false from contest_expert where contest = (select contest from contest_entry where id = ?)) as known
                    group by login) as candidate
             where entry.id = ?
             order by (select count(*) from contest_score s where s.expert = candidate.login and s.state = 'open'), candidate.login""";

    private final JdbcClient database;
    private final Performers performers;

    Experts(JdbcClient database, Performers performers) {
        this.database = database;
        this.performers = performers;
    }

    /** Logins of those who hold the post today, or stand in for it. */
    List<String> inOffice(String municipality) {
        return performers.holdings(List.of(municipality)).stream().filter(held -> held.group().equals(Post.EXPERT.group()))
                .map(Holding::login).distinct().toList();
    }

    /** Everybody who could be asked to score the entry, the least busy first. */
    List<Standing> standing(String municipality, long entry) {
        return database.sql(STANDING).params(inOffice(municipality).toArray(String[]::new), entry, entry).query(Standing.class).list();
    }

    Stream<String> free(String municipality, long entry) {
        return standing(municipality, entry).stream().filter(expert -> expert.against() == null).map(Standing::login);
    }

    void join(long contest, String login) {
        database.sql("insert into contest_expert (contest, login) values (?, ?) on conflict do nothing").params(contest, login).update();
    }

    static List<Map<String, String>> options(Stream<String> logins, UnaryOperator<String> name) {
        return logins.map(login -> Map.of("value", login, "label", name.apply(login))).toList();
    }
}
