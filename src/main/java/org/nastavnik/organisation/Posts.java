package org.nastavnik.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Appointments and substitutions. Accounts and open tasks follow at once, when the change is for today, or on its day.
 * A day is the organisation's own; first and last day of a term both belong to it.
 */
@Repository
public class Posts {

    private final JdbcClient database;
    private final Organisations organisations;
    private final ApplicationEventPublisher events;

    Posts(JdbcClient database, Organisations organisations, ApplicationEventPublisher events) {
        this.database = database;
        this.organisations = organisations;
        this.events = events;
    }

    /** The logins of those who hold the post on that day, stand-ins in the place of those they stand in for. */
    public List<String> holders(Post post, String organisation, LocalDate day) {
        return database.sql("""
                        select distinct coalesce(stand_in.login, held.login)
                          from staff_post held
                          left join staff_post stand_in on stand_in.stands_in_for = held.id
                               and :day between stand_in.from_day and coalesce(stand_in.to_day, 'infinity')
                         where held.organisation = :place and held.post = :post and held.stands_in_for is null
                           and :day between held.from_day and coalesce(held.to_day, 'infinity')""")
                .param("day", day).param("place", place(post, organisation)).param("post", post.code())
                .query(String.class).list();
    }

    /**
     * Appoints a person from a day on. Whoever held a post of one person until now leaves it the day before, and later
     * appointments to it lapse; to a post of several people the person is added.
     *
     * @param to last day, or null for a term without end
     * @param ground the order, for example «приказ № 45-осн от 01.09.2026»
     */
    public void appoint(Post post, String organisation, String login, LocalDate from, LocalDate to, String ground) {
        String place = place(post, organisation);
        Set<String> touched = new HashSet<>(vacate(post, place, post.single() ? null : login, from));
        touched.add(login);
        insert(post, place, login, from, to, null, ground);
        events.publishEvent(new PostChanged(post, place, touched));
    }

    /** The person holds the post up to this day and not after it; a substitution for the person ends with it. */
    public void leave(Post post, String organisation, String login, LocalDate lastDay) {
        String place = place(post, organisation);
        events.publishEvent(new PostChanged(post, place, new HashSet<>(vacate(post, place, login, lastDay.plusDays(1)))));
    }

    /**
     * One person does the work of another from a day to a day, rights and tasks included; a substitution for the same person
     * that overlaps ends the day before, or lapses when it begins later.
     *
     * @param absent login of the one who holds the post on the first day
     * @throws IllegalArgumentException when {@code absent} does not hold the post then
     */
    public void standIn(Post post, String organisation, String absent, String login, LocalDate from, LocalDate to, String ground) {
        String place = place(post, organisation);
        long held = term(post, place, absent, from)
                .orElseThrow(() -> new IllegalArgumentException(absent + " does not hold " + post + " of " + place + " on " + from));
        Set<String> touched = new HashSet<>(List.of(absent, login));
        touched.addAll(database.sql("delete from staff_post where stands_in_for = ? and from_day between ? and ? returning login")
                .params(held, from, to).query(String.class).list());
        touched.addAll(database.sql("""
                        update staff_post set to_day = ? where stands_in_for = ? and ? between from_day and coalesce(to_day, 'infinity')
                        returning login""")
                .params(from.minusDays(1), held, from).query(String.class).list());
        insert(post, place, login, from, to, held, ground);
        events.publishEvent(new PostChanged(post, place, touched));
    }

    /** Whether the person holds the post on that day, present or absent; one who stands in does not hold it. */
    boolean isInOffice(Post post, String organisation, String login, LocalDate day) {
        return term(post, place(post, organisation), login, day).isPresent();
    }

    private Optional<Long> term(Post post, String place, String login, LocalDate day) {
        return database.sql("""
                        select id from staff_post
                         where organisation = ? and post = ? and login = ? and stands_in_for is null
                           and ? between from_day and coalesce(to_day, 'infinity')
                         order by id desc limit 1""")
                .params(place, post.code(), login, day).query(Long.class).optional();
    }

    /** Ends terms that reach into {@code from} or later, with the substitutions in them; for one person, or for everybody. */
    private List<String> vacate(Post post, String place, String login, LocalDate from) {
        Long[] terms = database.sql("""
                        select id from staff_post
                         where organisation = :place and post = :post and stands_in_for is null
                           and coalesce(to_day, 'infinity') >= :from and (cast(:login as text) is null or login = :login)""")
                .param("place", place).param("post", post.code()).param("login", login).param("from", from)
                .query(Long.class).list().toArray(Long[]::new);
        List<String> touched = new ArrayList<>(database.sql("delete from staff_post where stands_in_for = any (?) and from_day >= ? returning login")
                .params(terms, from).query(String.class).list());
        touched.addAll(database.sql("delete from staff_post where id = any (?) and from_day >= ? returning login")
                .params(terms, from).query(String.class).list());
        touched.addAll(database.sql("""
                        update staff_post set to_day = ?
                         where (id = any (?) or stands_in_for = any (?)) and coalesce(to_day, 'infinity') >= ? returning login""")
                .params(from.minusDays(1), terms, terms, from).query(String.class).list());
        return touched;
    }

    private void insert(Post post, String place, String login, LocalDate from, LocalDate to, Long standsInFor, String ground) {
        database.sql("""
                        insert into staff_post (organisation, post, login, from_day, to_day, stands_in_for, ground)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(place, post.code(), login, from, to, standsInFor, ground).update();
    }

    private String place(Post post, String organisation) {
        return post.municipal() ? organisations.municipalityOf(organisation) : organisation;
    }
}
