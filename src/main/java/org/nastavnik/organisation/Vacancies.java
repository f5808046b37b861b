package org.nastavnik.organisation;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The posts that nobody holds while somebody is asked to appoint ({@code vacancy}). */
@Repository
class Vacancies {

    record Vacancy(String organisation, String post, String processInstance) {
    }

    /** Somebody holds such a post today, where the organisation is, or will hold it. */
    private static final String FILLED = """
            exists (select from staff_post held
                      join organisation on organisation.code = held.organisation
                     where held.organisation = vacancy.organisation and held.post = any (vacancy.posts) and held.stands_in_for is null
                       and coalesce(held.to_day, 'infinity') >= (? at time zone organisation.time_zone)::date)""";

    private final JdbcClient database;
    private final Clock clock;

    Vacancies(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @return false when the vacancy is known already, or the post is not vacant for long */
    boolean open(String organisation, Post post) {
        return database.sql("insert into vacancy (organisation, post, posts) select * from (values (?, ?, ?::text[]))"
                        + " as vacancy (organisation, post, posts) where not " + FILLED + " on conflict do nothing")
                .params(organisation, post.code(), Post.performing(post.group()).stream().map(Post::code).toArray(String[]::new), now())
                .update() == 1;
    }

    void startedBy(String organisation, Post post, String processInstance) {
        database.sql("update vacancy set process_instance = ? where organisation = ? and post = ?")
                .params(processInstance, organisation, post.code()).update();
    }

    void close(String organisation, Post post) {
        database.sql("delete from vacancy where organisation = ? and post = ?").params(organisation, post.code()).update();
    }

    /** Takes out the vacancies that were filled meanwhile. */
    List<Vacancy> takeFilled() {
        return database.sql("delete from vacancy where " + FILLED + " returning organisation, post, process_instance")
                .param(now()).query(Vacancy.class).list();
    }

    /** Forgets the vacancies whose process an administrator ended, so that they can be told again. */
    void keepOnly(List<String> runningInstances) {
        database.sql("delete from vacancy where process_instance <> all (?)").param(runningInstances.toArray(String[]::new)).update();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
