package org.nastavnik.participant;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Data that is kept for a term and then erased or kept on with a reason: of one person, for a term after the end of the last
 * programme, or a thing with the data of several, such as an uploaded list.
 */
public interface StoredForATerm {

    /** Code as in the table of terms: {@code participant}, {@code importFiles}. */
    String kind();

    /** In Russian, for lists. */
    String title();

    /** Whether a municipality sets the term; otherwise {@link #endedBefore} gets today and counts by itself. */
    default boolean hasTerm() {
        return true;
    }

    /** Whether nothing of the person stays, so that nobody is asked about a part as well. */
    default boolean isWholePerson() {
        return false;
    }

    /** Whether the ids are those of participants; otherwise {@link #labels} names the things. */
    default boolean isOfPeople() {
        return true;
    }

    /** From when the term counts, in Russian, before a day. */
    default String since() {
        return "программа закончилась";
    }

    /** What a list calls the things with these ids, without names of people. */
    default Map<Long, String> labels(Collection<Long> ids) {
        throw new UnsupportedOperationException(kind());
    }

    /** What of an organisation should have gone: the day from which it was counted, by id of the participant or thing. */
    Map<Long, LocalDate> endedBefore(String organisation, LocalDate day);

    /** Erases this kind of data of the person, or the thing. @return erased records by kind, for the act */
    Map<String, Integer> erase(long id, LocalDate on);

    /** By day, then by id. */
    static List<Long> ordered(Map<Long, LocalDate> ended) {
        return ended.entrySet().stream().sorted(Map.Entry.<Long, LocalDate>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey).toList();
    }

    /** Rows as these methods answer. @param statement whose first column is the id @param value of a row */
    static <T> Map<Long, T> byId(JdbcClient.StatementSpec statement, RowMapper<T> value) {
        return statement.query((row, number) -> Map.entry(row.getLong(1), value.mapRow(row, number))).list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
