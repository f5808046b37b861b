package org.nastavnik.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.nastavnik.calendar.WorkingCalendar;
import org.nastavnik.engine.task.Performers;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who holds which post on which day, and who stands in. */
@Repository
public class Posts implements Performers {

    private final JdbcClient database;
    private final Organisations organisations;
    private final WorkingCalendar calendar;
    private final ApplicationEventPublisher events;

    Posts(JdbcClient database, Organisations organisations, WorkingCalendar calendar, ApplicationEventPublisher events) {
        this.database = database;
        this.organisations = organisations;
        this.calendar = calendar;
        this.events = events;
    }

    /** The logins of those who hold the post on that day, stand-ins in the place of those they stand in for. */
    public List<String> holders(Post post, String organisation, LocalDate day) {
        return database.sql("""
                        select coalesce(stand_in.login, held.login)
                          from staff_post held
                          left join staff_post stand_in on stand_in.stands_in_for = held.id
                               and :day >= stand_in.from_day and (stand_in.to_day is null or :day <= stand_in.to_day)
                         where held.organisation = :organisation and held.post = :post and held.stands_in_for is null
                           and :day >= held.from_day and (held.to_day is null or :day <= held.to_day)
                         order by held.from_day desc""")
                .param("day", day)
                .param("organisation", post.municipal() ? organisations.municipalityOf(organisation) : organisation)
                .param("post", post.code())
                .query(String.class).list();
    }

    /**
     * Appoints a person from a day on; whoever held the post until now leaves it the day before.
     *
     * @param ground the order, for example «приказ № 45-осн от 01.09.2026»
     */
    public void appoint(Post post, String organisation, String login, LocalDate from, LocalDate to, String ground) {
        database.sql("""
                        update staff_post set to_day = :before
                         where organisation = :organisation and post = :post and stands_in_for is null
                           and login <> :login and from_day <= :before and (to_day is null or to_day > :before)""")
                .param("before", from.minusDays(1)).param("organisation", organisation).param("post", post.code())
                .param("login", login).update();
        database.sql("""
                        delete from staff_post
                         where organisation = :organisation and post = :post and stands_in_for is null and from_day >= :from""")
                .param("organisation", organisation).param("post", post.code()).param("from", from).update();
        insert(post, organisation, login, from, to, null, ground);
    }

    private void insert(Post post, String organisation, String login, LocalDate from, LocalDate to, Long standsInFor, String ground) {
        database.sql("""
                        insert into staff_post (organisation, post, login, from_day, to_day, stands_in_for, ground)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(organisation, post.code(), login, from, to, standsInFor, ground).update();
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
    public void vacant(String group, String organisation) {
        if (holders(group, organisation).isEmpty()) {
            events.publishEvent(new PostVacant(organisation, Post.performing(group).get(0)));
        }
    }

    private List<String> holders(String group, String organisation) {
        LocalDate today = calendar.today(organisation);
        return Post.performing(group).stream().flatMap(post -> holders(post, organisation, today).stream()).distinct().toList();
    }
}
