package org.nastavnik.completion;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.nastavnik.engine.form.Row;
import org.nastavnik.engine.form.Submission;

/** The rows of a list that was filled with people beforehand: each of them once and nobody else. */
final class ListedRows {

    private ListedRows() {
    }

    /**
     * @param idColumn key of the column with the id
     * @param expected ids of the people the list was filled with
     * @return the rows by id, in their order
     */
    static Map<Long, Row> of(Submission submission, String list, String idColumn, Collection<Long> expected) {
        Set<Long> open = new HashSet<>(expected);
        Map<Long, Row> rows = new LinkedHashMap<>();
        for (Row row : submission.rows(list)) {
            Long id = row.id(idColumn);
            if (!open.remove(id)) {
                throw row.refuse(idColumn, "такого номера в списке нет или он указан дважды");
            }
            rows.put(id, row);
        }
        if (!open.isEmpty()) {
            throw submission.refuse(list, "нужна строка для каждого: список изменился, обновите форму");
        }
        return rows;
    }
}
