package org.nastavnik.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who holds the posts of organisations, by name, for those who appoint. */
@Repository
public class PostHolders {

    /** An organisation at work and which of its posts somebody holds or will hold. A department has specialists, the others heads and curators. */
    public record Manned(String code, String shortName, String municipality, boolean head, boolean curator, boolean specialist, boolean schools) {
    }

    private final JdbcClient database;
    private final Clock clock;

    PostHolders(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Today and later, where the organisation is; posts in their order, the earlier term first. */
    public List<PostHolder> of(Collection<String> organisations) {
        return database.sql("""
                        select held.organisation, held.post, held.login, concat_ws(' ', person.surname, person.name, person.patronymic) as name,
                               held.from_day as "from", held.to_day as "to", held.ground, held.from_day <= today as begun,
                               concat_ws(' ', absent.surname, absent.name, absent.patronymic) as stands_in_for
                          from staff_post held
                          join organisation on organisation.code = held.organisation
                         cross join lateral (select (:now at time zone organisation.time_zone)::date as today) as day
                          join staff person on person.login = held.login
                          left join staff_post absence on absence.id = held.stands_in_for
                          left join staff absent on absent.login = absence.login
                         where held.organisation = any (:organisations) and coalesce(held.to_day, 'infinity') >= today
                         order by array_position(array['departmentHead', 'specialist', 'methodist', 'head', 'deputyHead', 'curator', 'expert'], held.post),
                                  held.from_day, held.id""")
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC)).param("organisations", organisations.toArray(String[]::new))
                .query((row, number) -> {
                    String absent = row.getString("stands_in_for");
                    return new PostHolder(row.getString("organisation"), row.getString("post"), row.getString("login"), row.getString("name"),
                            row.getObject("from", LocalDate.class), row.getObject("to", LocalDate.class), row.getString("ground"),
                            absent.isEmpty() ? null : absent, row.getBoolean("begun"));
                }).list();
    }

    /** Every active organisation of these, by name; of all when they are null. */
    public List<Manned> manned(Collection<String> organisations) {
        return database.sql("""
                        select code, short_name, municipality, 'head' = any (posts) as head, 'curator' = any (posts) as curator,
                               'specialist' = any (posts) as specialist,
                               exists (select from organisation school where school.municipality = organisation.code and school.state <> 'closed') as schools
                          from organisation
                         cross join lateral (select coalesce(array_agg(distinct post), '{}') as posts from staff_post
                                              where staff_post.organisation = organisation.code and stands_in_for is null
                                                and coalesce(to_day, 'infinity') >= (:now at time zone time_zone)::date) as held
                         where state = 'active' and (:everywhere or code = any (:organisations))
                         order by short_name collate "ru-numbers", code""")
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC)).param("everywhere", organisations == null)
                .param("organisations", organisations == null ? new String[0] : organisations.toArray(String[]::new))
                .query(Manned.class).list();
    }
}
