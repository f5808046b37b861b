package org.nastavnik.organisation;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.nastavnik.calendar.CalendarEditor;
import org.nastavnik.calendar.InvalidCalendar;
import org.nastavnik.calendar.SchoolTerm;
import org.nastavnik.calendar.WorkingCalendar;
import org.nastavnik.engine.EngineItself;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Adds organisations to the register, changes and closes them: with the engine's tenants, the accounts of those who reach them
 * and the calendar, all in one transaction. What may be changed and when is asked before.
 */
@Service
public class OrganisationKeeping {

    private final OrganisationCards cards;
    private final Accounts accounts;
    private final Posts posts;
    private final WorkingCalendar calendar;
    private final CalendarEditor calendars;
    private final EngineItself engine;
    private final JdbcClient database;
    private final ApplicationEventPublisher events;

    OrganisationKeeping(OrganisationCards cards, Accounts accounts, Posts posts, WorkingCalendar calendar, CalendarEditor calendars, EngineItself engine,
                        JdbcClient database, ApplicationEventPublisher events) {
        this.cards = cards;
        this.accounts = accounts;
        this.posts = posts;
        this.calendar = calendar;
        this.calendars = calendars;
        this.engine = engine;
        this.database = database;
        this.events = events;
    }

    /** Until the transaction ends nobody else adds or renames, so that a name found free stays free. */
    @Transactional
    public void holdNames() {
        cards.lockNames();
    }

    /** To be called with {@link #holdNames} in one transaction. The department reaches the new organisations at once. */
    @Transactional
    public void open(Collection<OrganisationCard> opened) {
        cards.add(opened);
        calendar.reload();
        engine.run(() -> {
            opened.forEach(card -> accounts.open(card.code(), card.shortName()));
            refresh(opened.stream().map(OrganisationCard::department).collect(Collectors.toSet()));
        });
        opened.forEach(card -> events.publishEvent(new OrganisationChanged(card.code(), "opened")));
    }

    /** The same code with other facts; a school that moves to another municipality is reached by its department instead. */
    @Transactional
    public void change(OrganisationCard before, OrganisationCard after) {
        cards.change(after);
        calendar.reload();
        engine.run(() -> {
            accounts.open(after.code(), after.shortName());
            Set<String> places = new LinkedHashSet<>();
            if (!before.department().equals(after.department())) {
                places.addAll(List.of(before.department(), after.department()));
            }
            if (!before.shortName().equals(after.shortName())) {
                places.add(after.code());
            }
            refresh(places);
        });
        events.publishEvent(new OrganisationChanged(after.code(), "changed"));
    }

    /** Closing ends all its posts with this day. */
    @Transactional
    public void change(OrganisationCard card, OrganisationState state) {
        cards.change(card.code(), state);
        if (state == OrganisationState.CLOSED) {
            engine.run(() -> endPosts(card.code()));
        }
        events.publishEvent(new OrganisationChanged(card.code(), state == OrganisationState.ACTIVE ? "reopened" : state.code()));
    }

    /** The same terms of a school year for these organisations. @throws InvalidCalendar naming every problem in Russian */
    @Transactional
    public void replaceTerms(Collection<String> organisations, String schoolYear, List<SchoolTerm> terms) {
        calendars.replaceTerms(organisations, schoolYear, terms);
        organisations.forEach(code -> events.publishEvent(new OrganisationChanged(code, "terms/" + schoolYear)));
    }

    private record Term(String post, String login) {
    }

    private void endPosts(String code) {
        database.sql("select distinct post, login from staff_post where organisation = ? and stands_in_for is null and coalesce(to_day, 'infinity') > ?")
                .params(code, calendar.today(code)).query(Term.class).list()
                .forEach(term -> posts.leave(Post.of(term.post()), code, term.login(), calendar.today(code)));
    }

    private void refresh(Collection<String> places) {
        database.sql("select distinct login from staff_post where organisation = any (?)").param(places.toArray(String[]::new))
                .query(String.class).list().forEach(accounts::refresh);
    }
}
