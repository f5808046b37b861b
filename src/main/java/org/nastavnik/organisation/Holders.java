package org.nastavnik.organisation;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.nastavnik.engine.task.Holding;
import org.nastavnik.engine.task.Performers;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who performs the tasks of a group for an organisation today: holders of its posts, or those who stand in for them. */
@Repository
class Holders implements Performers {

    /** Today is the organisation's own; a post of the municipality is held for all of its organisations. */
    private static final String TODAY = """
            select held.post, organisation.code as organisation, coalesce(stand_in.login, held.login) as login
              from organisation
             cross join lateral (select (? at time zone organisation.time_zone)::date as today) as day
              join staff_post held on held.stands_in_for is null and held.post = any (?) and held.organisation =
                   case when held.post = any (?) then coalesce(organisation.municipality, organisation.code) else organisation.code end
                   and day.today between held.from_day and coalesce(held.to_day, 'infinity')
              left join staff_post stand_in on stand_in.stands_in_for = held.id
                   and day.today between stand_in.from_day and coalesce(stand_in.to_day, 'infinity')
             where ? or organisation.code = any (?)
             order by held.from_day desc, held.id""";

    private static final String[] MUNICIPAL = Arrays.stream(Post.values()).filter(Post::municipal).map(Post::code).toArray(String[]::new);
    private static final List<Post> PERFORMING = List.of(Post.values());

    private final JdbcClient database;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Holders(JdbcClient database, Clock clock, ApplicationEventPublisher events) {
        this.database = database;
        this.clock = clock;
        this.events = events;
    }

    /** The logins of those who perform the work of the post today, for any post, that of a deputy included. */
    List<String> of(Post post, String organisation) {
        return today(List.of(post), List.of(organisation), false).stream().map(Holding::login).distinct().toList();
    }

    @Override
    public Optional<String> holder(String group, String organisation) {
        List<String> holders = holders(group, organisation);
        return holders.size() == 1 ? Optional.of(holders.get(0)) : Optional.empty();
    }

    @Override
    public boolean holds(String login, String group, String organisation) {
        return holders(group, organisation).contains(login);
    }

    @Override
    public Set<String> groups() {
        return PERFORMING.stream().map(Post::group).collect(Collectors.toSet());
    }

    @Override
    public List<Holding> holdings(Collection<String> organisations) {
        return today(PERFORMING, organisations, false);
    }

    @Override
    public List<Holding> holdings() {
        return today(PERFORMING, List.of(), true);
    }

    @Override
    public void vacant(String group, String organisation) {
        List<Post> posts = Post.performing(group);
        if (!posts.isEmpty() && holders(group, organisation).isEmpty()) {
            events.publishEvent(new PostVacant(organisation, posts.get(0)));
        }
    }

    private List<String> holders(String group, String organisation) {
        return today(Post.performing(group), List.of(organisation), false).stream().map(Holding::login).distinct().toList();
    }

    private List<Holding> today(List<Post> posts, Collection<String> organisations, boolean everywhere) {
        return database.sql(TODAY)
                .params(OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC), posts.stream().map(Post::code).toArray(String[]::new),
                        MUNICIPAL, everywhere, organisations.toArray(String[]::new))
                .query((row, number) -> new Holding(Post.of(row.getString("post")).group(), row.getString("organisation"),
                        row.getString("login")))
                .list().stream().distinct().toList();
    }
}
