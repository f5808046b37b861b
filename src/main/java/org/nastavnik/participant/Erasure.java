package org.nastavnik.participant;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Erases a person from every table, and tells a person what is known. */
@Component
public class Erasure {

    private final List<PersonalData> kinds;
    private final NamesInTexts texts;
    private final JdbcClient database;
    private final Changes changes;

    Erasure(List<PersonalData> kinds, NamesInTexts texts, JdbcClient database, Changes changes) {
        this.changes = changes;
        this.kinds = kinds.stream().sorted(Comparator.comparing(Erasure::isCard)).toList();
        this.texts = texts;
        this.database = database;
    }

    /**
     * Nothing of the person stays but rows without content, so that counts stay what they were. To be called within the
     * transaction of the act that is signed.
     *
     * @param on day of the act
     * @return erased records by kind of data, in Russian; for the act
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<String, Integer> erase(long participant, LocalDate on) {
        NamePattern names = texts.names(participant);
        changes.unnoted(true);
        Map<String, Integer> counts = new LinkedHashMap<>();
        kinds.forEach(kind -> counts.merge(kind.title(), kind.erase(participant), Integer::sum));
        counts.put("Упоминания в текстах", texts.mask(names));
        counts.values().removeIf(count -> count == 0);
        database.sql("update participant set erased_on = ? where id = ?").params(on, participant).update();
        changes.unnoted(false);
        return counts;
    }

    /** The card goes last: other kinds may find the person by name. */
    private static boolean isCard(PersonalData kind) {
        return kind.tables().contains("participant");
    }

    /** All that is known about the person, kind by kind; kinds without anything are left out. */
    public List<ExtractTable> extract(long participant) {
        return kinds.stream().flatMap(kind -> kind.extract(participant).stream()).toList();
    }
}
