package org.nastavnik.calendar;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.nastavnik.calendar.CalendarSnapshot.Place;
import org.nastavnik.calendar.Layer.Heading;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The calendar in the database: read as a whole, written by the year. */
@Component
class CalendarTables {

    private record Of<T>(String scope, T row) {
    }

    private record HeadingRow(int year, Heading heading) {
    }

    private final JdbcClient jdbc;

    CalendarTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Years before days: whoever commits in between leaves a year computed, never a known year empty. */
    CalendarSnapshot read() {
        Map<String, List<HeadingRow>> headings = byScope("select scope, year, status, source from calendar_year",
                (row, n) -> new Of<>(row.getString("scope"), new HeadingRow(row.getInt("year"),
                        new Heading(Standing.of(row.getString("status")), row.getString("source")))));
        Map<String, List<CalendarDay>> days = byScope("select scope, day, kind, title, source from calendar_day",
                (row, n) -> new Of<>(row.getString("scope"), new CalendarDay(row.getObject("day", LocalDate.class),
                        DayKind.of(row.getString("kind")), row.getString("title"), row.getString("source"))));
        Map<String, List<SchoolTerm>> terms = byScope(
                "select organisation as scope, school_year, number, starts_on, ends_on from school_term",
                (row, n) -> new Of<>(row.getString("scope"), new SchoolTerm(
                        row.getString("school_year"), row.getInt("number"),
                        row.getObject("starts_on", LocalDate.class), row.getObject("ends_on", LocalDate.class))));
        List<Place> places = jdbc.sql("select code, time_zone, week_days, region from organisation")
                .query((row, n) -> new Place(row.getString("code"), row.getString("time_zone"),
                        Week.of(row.getInt("week_days")), row.getString("region")))
                .list();
        return new CalendarSnapshot(
                new FederalLayer(headings(headings, CalendarYear.FEDERAL), of(days, CalendarYear.FEDERAL)),
                layers(headings, days), places, terms);
    }

    /** The heading is written first: it makes two administrators who save the same year wait for each other. */
    void write(CalendarYear year) {
        jdbc.sql("""
                insert into calendar_year (year, scope, status, source) values (:year, :scope, :status, :source)
                on conflict (year, scope) do update set status = excluded.status, source = excluded.source
                """)
                .param("year", year.year()).param("scope", year.scope())
                .param("status", year.standing().code()).param("source", year.source())
                .update();
        jdbc.sql("delete from calendar_day where scope = :scope and extract(year from day) = :year")
                .param("scope", year.scope()).param("year", year.year())
                .update();
        jdbc.sql("""
                insert into calendar_day (scope, day, kind, title, source)
                select :scope, new.day, new.kind, new.title, new.source
                from unnest(cast(:days as date[]), cast(:kinds as text[]), cast(:titles as text[]),
                            cast(:sources as text[])) as new (day, kind, title, source)
                """)
                .param("scope", year.scope())
                .param("days", column(year.days(), CalendarDay::day))
                .param("kinds", column(year.days(), day -> day.kind().code()))
                .param("titles", column(year.days(), CalendarDay::title))
                .param("sources", column(year.days(), CalendarDay::source))
                .update();
    }

    void write(Collection<String> organisations, String schoolYear, List<SchoolTerm> terms) {
        String[] places = organisations.toArray(String[]::new);
        jdbc.sql("delete from school_term where organisation = any (:organisations) and school_year = :schoolYear")
                .param("organisations", places).param("schoolYear", schoolYear)
                .update();
        jdbc.sql("""
                insert into school_term (organisation, school_year, number, starts_on, ends_on)
                select place, :schoolYear, new.number, new.starts_on, new.ends_on
                from unnest(cast(:organisations as text[])) as place,
                     unnest(cast(:numbers as int[]), cast(:starts as date[]), cast(:ends as date[]))
                     as new (number, starts_on, ends_on)
                """)
                .param("organisations", places).param("schoolYear", schoolYear)
                .param("numbers", column(terms, SchoolTerm::number))
                .param("starts", column(terms, SchoolTerm::startsOn))
                .param("ends", column(terms, SchoolTerm::endsOn))
                .update();
    }

    private <T> Map<String, List<T>> byScope(String sql, RowMapper<Of<T>> mapper) {
        return jdbc.sql(sql).query(mapper).list().stream().collect(groupingBy(Of::scope, mapping(Of::row, toList())));
    }

    private static Map<String, Layer> layers(Map<String, List<HeadingRow>> headings,
            Map<String, List<CalendarDay>> days) {
        Set<String> scopes = new HashSet<>(headings.keySet());
        scopes.addAll(days.keySet());
        Map<String, Layer> layers = new HashMap<>();
        scopes.forEach(scope -> layers.put(scope, new Layer(scope, headings(headings, scope), of(days, scope))));
        return Map.copyOf(layers);
    }

    private static Map<Integer, Heading> headings(Map<String, List<HeadingRow>> rows, String scope) {
        return of(rows, scope).stream().collect(toMap(HeadingRow::year, HeadingRow::heading));
    }

    private static <T> List<T> of(Map<String, List<T>> rows, String scope) {
        return rows.getOrDefault(scope, List.of());
    }

    /** One column of a batch as text; PostgreSQL casts it to the type of the table. */
    private static <T> String[] column(List<T> rows, Function<T, Object> value) {
        return rows.stream().map(value).map(Object::toString).toArray(String[]::new);
    }
}
