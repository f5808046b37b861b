package org.nastavnik.participant;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Data about people that is kept for a term after the end of their last programme, and then erased or kept on with a reason. */
public interface StoredForATerm {

    /** Code as in the table of terms: {@code participant}, {@code answers}. */
    String kind();

    /** In Russian, for lists. */
    String title();

    /** Whose data of an organisation should have gone: the day from which it was counted, by participant. */
    Map<Long, LocalDate> endedBefore(String organisation, LocalDate day);

    /** Erases this kind of data of the person. @return erased records by kind, for the act */
    Map<String, Integer> erase(long participant, LocalDate on);

    /** By day, then by id. */
    static List<Long> ordered(Map<Long, LocalDate> ended) {
        return ended.entrySet().stream().sorted(Map.Entry.<Long, LocalDate>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey).toList();
    }
}
