package org.nastavnik.overview;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.nastavnik.web.Visitor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the control table: a page of rows and the totals of all that the filter lets through, in one query. */
@Repository
class ControlTable {

    /** What the filter lets through. @param lines one page of it @param totals by organisation */
    record Extract(List<ControlLine> lines, List<OrganisationTotal> totals) {

        int size() {
            return totals.stream().mapToInt(total -> total.ordered() + total.recommended()).sum();
        }
    }

    /** @param code as in {@link ControlFilter#paper} */
    record Paper(String code, String title) {
    }

    /** @param code tenant id */
    record Place(String code, String name) {
    }

    /**
     * Today is that of the organisation; days between a report and its return belong to the person who accepts. All lines are counted
     * and sorted by what is narrow; words come with the lines of the page ({@code offset 0} keeps them from being read for all).
     */
    private static final String QUERY = """
            with place as materialized (
                select code, short_name, time_zone, (:now at time zone time_zone)::date as today,
                       row_number() over (order by short_name collate "ru-x-icu", code) as name_order
                  from organisation where code = any (:organisations)
            ), line as materialized (
                select kind, control_line.id, organisation, name_order, paper_title, position, state, due_on, returns, binding,
                       held.reported_on, held.late, state in ('waiting', 'inWork', 'returned') as open
                  from control_line
                  join place on place.code = organisation
                  left join unnest(:movedAt::text[], :movedDays::text[]::date[], :movedTo::text[]::date[]) as moved (place, day, last)
                         on moved.place = organisation and moved.day = due_on
                 cross join lateral (select coalesce(moved.last, due_on) as last_day, (reported_at at time zone time_zone)::date as reported_on) term
                 cross join lateral (select case when state in ('dropped', 'cancelled') then null
                                                 when state in ('reported', 'accepted') then reported_on
                                                 else today end as until) held_until
                 cross join lateral (select coalesce(sum(upper(days) - lower(days)), 0) as days
                                       from unnest(waited * datemultirange(daterange(last_day, null, '()'))) as days) waiting
                 cross join lateral (select reported_on, greatest(0, coalesce(until - last_day - waiting.days, 0))::int as late) held
                 where organisation = any (:organisations)
                   and (:organisation::text is null or organisation = :organisation)
                   and (:kind::text is null or kind = :kind and (:paper::bigint is null or paper = :paper))
                   and (:from::date is null or due_on >= :from)
                   and (:to::date is null or due_on <= :to)
                   and (:state::text is null or state = :state
                        or :state = 'open' and state in ('waiting', 'inWork', 'returned')
                        or :state = 'closed' and state in ('dropped', 'cancelled'))
                   and (not :overdue or binding and late > 0 and state in ('waiting', 'inWork', 'returned'))
            ), total as (
                select organisation,
                       count(*) filter (where binding) as ordered,
                       count(*) filter (where binding and state = 'accepted' and late = 0) as "onTime",
                       count(*) filter (where binding and state = 'accepted' and late > 0) as late,
                       count(*) filter (where binding and state = 'reported') as reported,
                       coalesce(sum(returns), 0) as returns,
                       count(*) filter (where binding and open) as open,
                       count(*) filter (where binding and open and late > 0) as overdue,
                       count(*) filter (where not binding) as recommended,
                       count(*) filter (where not binding and state = 'accepted') as "recommendedDone"
                  from line
                 group by organisation
            ), named as (
                select name_order, short_name as name, ordered, "onTime", total.late, reported, returns, open, overdue, recommended, "recommendedDone"
                  from total join place on place.code = organisation
            )
            select totals.list as totals, words.*, short_name, shown.reported_on, shown.late,
                   (select id_ from act_ru_execution where id_ = words.process_instance) as instance,
                   (select id_ from act_ru_task where proc_inst_id_ = words.process_instance and assignee_ = :login limit 1) as task
              from (select jsonb_agg(named order by name_order) as list from named) totals
              left join (select row_number() over (order by %s, paper_title, position, id) as number, line.* from line) shown
                     on shown.number > :offset and shown.number <= :offset + :rows
              left join lateral (select * from control_line whole where whole.kind = shown.kind and whole.id = shown.id offset 0) words on true
              left join place on place.code = shown.organisation
             order by shown.number""";

    private final JdbcClient database;
    private final ObjectMapper json;
    private final Clock clock;
    private final DaysOff daysOff;

    ControlTable(JdbcClient database, ObjectMapper json, Clock clock, DaysOff daysOff) {
        this.database = database;
        this.json = json;
        this.clock = clock;
        this.daysOff = daysOff;
    }

    /** Only rows of organisations that the person reaches. */
    Extract read(ControlFilter filter, Visitor visitor) {
        List<OrganisationTotal> totals = new ArrayList<>();
        List<ControlLine> lines = new ArrayList<>();
        List<MovedTerm> moved = moved(visitor);
        database.sql(QUERY.formatted(filter.sort().sql(filter.descending())))
                .param("now", OffsetDateTime.now(clock.withZone(ZoneOffset.UTC)))
                .param("organisations", visitor.organisations().toArray(String[]::new)).param("login", visitor.login())
                .param("organisation", filter.organisation()).param("kind", filter.paperKind()).param("paper", filter.paperId())
                .param("from", filter.from()).param("to", filter.to()).param("state", filter.state()).param("overdue", filter.overdue())
                .param("movedAt", moved.stream().map(MovedTerm::organisation).toArray(String[]::new))
                .param("movedDays", moved.stream().map(term -> term.due().toString()).toArray(String[]::new))
                .param("movedTo", moved.stream().map(term -> term.last().toString()).toArray(String[]::new))
                .param("offset", filter.offset()).param("rows", filter.rows())
                .query(row -> {
                    if (totals.isEmpty()) {
                        totals.addAll(totals(row.getString("totals")));
                    }
                    if (row.getString("kind") != null) {
                        lines.add(line(row));
                    }
                });
        return new Extract(lines, totals);
    }

    /** Terms on days off and the working days to which they move; none where terms keep their date. */
    private List<MovedTerm> moved(Visitor visitor) {
        if (!daysOff.move()) {
            return List.of();
        }
        return database.sql("select distinct organisation, due_on as due, due_on as last from control_line where organisation = any (?) and due_on is not null")
                .param(visitor.organisations().toArray(String[]::new)).query(MovedTerm.class).list().stream()
                .map(term -> new MovedTerm(term.organisation(), term.due(), daysOff.lastDay(term.due(), term.organisation())))
                .filter(term -> !term.last().equals(term.due())).toList();
    }

    record MovedTerm(String organisation, LocalDate due, LocalDate last) {
    }

    /** The papers of which the person sees a row, newest first. */
    List<Paper> papers(Visitor visitor) {
        return database.sql("""
                        select kind || '-' || paper as code, paper_title as title from control_line where organisation = any (?)
                         group by kind, paper, paper_title order by max(first_due_on) desc nulls last, paper desc limit 200""")
                .param(visitor.organisations().toArray(String[]::new)).query(Paper.class).list();
    }

    List<Place> organisations(Visitor visitor) {
        return database.sql("select code, short_name as name from organisation where code = any (?) order by short_name collate \"ru-x-icu\"")
                .param(visitor.organisations().toArray(String[]::new)).query(Place.class).list();
    }

    private List<OrganisationTotal> totals(String list) {
        try {
            return list == null ? List.of() : json.readValue(list, new TypeReference<List<OrganisationTotal>>() { });
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static ControlLine line(ResultSet row) throws SQLException {
        return new ControlLine(row.getString("kind"), row.getLong("id"), row.getString("paper_title"), row.getString("section"),
                row.getString("number"), row.getString("what"), row.getString("organisation"),
                row.getString("short_name"), row.getString("performer"), texts(row, "helpers"),
                row.getString("state"), day(row, "due_on"), day(row, "first_due_on"), row.getString("deadline_text"), row.getInt("returns"),
                day(row, "reported_on"), day(row, "done_on"), row.getBoolean("binding"), row.getInt("late"), row.getString("report"),
                texts(row, "links"), row.getString("reason"), row.getString("followed_stage"), row.getString("owner_text"), row.getString("instance"), row.getString("task"));
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
