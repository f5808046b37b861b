package org.nastavnik.roadmap;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** An organisation's own roadmap in execution: its items beside those that the municipal roadmap asks of it. */
@Repository
class OwnItems {

    private final JdbcClient database;

    OwnItems(JdbcClient database) {
        this.database = database;
    }

    /**
     * Makes one execution for each item of the approved roadmap, performed by the curator. An item that a running municipal
     * roadmap asks in the same words is not asked twice.
     *
     * @return the roadmap in execution; empty when nothing of its own is left, or when it was begun before
     */
    Optional<Long> begin(Roadmap approved, LocalDate today) {
        return database.sql("""
                        with own as (
                            select item.*, row_number() over (order by item.number) as position
                              from roadmap_item item join roadmap on roadmap.id = item.roadmap
                             where roadmap.id = :version and not exists (
                                   select from item_execution execution
                                     join municipal_item asked on asked.id = execution.item
                                     join municipal_roadmap municipal on municipal.id = asked.roadmap and municipal.organisation is null
                                    where execution.organisation = roadmap.organisation and municipal.state = 'running'
                                      and lower(btrim(asked.activity)) = lower(btrim(item.activity)))
                        ), begun as (
                            insert into municipal_roadmap (municipality, organisation, programme, title, act_date, starts_on, ends_on, state)
                            select coalesce(place.municipality, place.code), place.code, programme.id,
                                   'Дорожная карта организации, ' || programme.school_year || ': ' || place.short_name,
                                   :today, programme.starts_on, programme.ends_on, 'running'
                              from programme join organisation place on place.code = programme.organisation
                             where programme.id = :programme and exists (select from own)
                            on conflict do nothing returning id, organisation
                        ), asked as (
                            insert into municipal_item (roadmap, position, section, number, activity, roles, owner_text, deadline_kind, deadline_text,
                                                        deadline_to, due_on, expected_result)
                            select begun.id, own.position, own.section, own.number::text, own.activity, '{curator}', own.owner, 'BY_DATE',
                                   'до ' || to_char(own.due_on, 'DD.MM.YYYY'), own.due_on, own.due_on, own.expected_result
                              from own cross join begun
                            returning id, due_on
                        ), given as (
                            insert into item_execution (item, organisation, performer, due_on, first_due_on)
                            select asked.id, begun.organisation, 'curators', asked.due_on, asked.due_on from asked cross join begun
                        )
                        select id from begun""")
                .param("version", approved.id()).param("programme", approved.programme()).param("today", today).query(Long.class).optional();
    }

    /** What nobody has reported when the programme has ended is taken off; returns the process instances that are at it. */
    List<String> end(long programme) {
        database.sql("update municipal_roadmap set state = 'closed' where programme = ?").param(programme).update();
        return database.sql("""
                        update item_execution execution set state = 'dropped', drop_reason = 'Не исполнено до завершения программы'
                          from municipal_item item join municipal_roadmap roadmap on roadmap.id = item.roadmap
                         where item.id = execution.item and roadmap.programme = ? and execution.state in ('waiting', 'inWork', 'returned')
                           and execution.process_instance is not null
                        returning execution.process_instance""").param(programme).query(String.class).list();
    }
}
