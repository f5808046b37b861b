package org.nastavnik.completion;

import java.time.LocalDate;
import java.util.Map;
import org.nastavnik.participant.StoredForATerm;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers with names at the end of a programme: kept for a shorter term than the person. */
@Component
class StoredAnswers implements StoredForATerm {

    private final JdbcClient database;

    StoredAnswers(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String kind() {
        return "answers";
    }

    @Override
    public String title() {
        return "ответы личной рефлексии";
    }

    @Override
    public Map<Long, LocalDate> endedBefore(String organisation, LocalDate day) {
        return StoredForATerm.byId(database.sql("""
                        select participant, max(ends_on) from personal_reflection join programme on programme.id = personal_reflection.programme
                         where organisation = ? and answers <> '' and ends_on < ? and state in ('completed', 'stopped') group by participant""")
                .params(organisation, day),
                (row, number) -> row.getObject(2, LocalDate.class));
    }

    @Override
    public Map<String, Integer> erase(long participant, LocalDate on) {
        return Map.of("Ответы личной рефлексии", database.sql("update personal_reflection set answers = '' where participant = ? and answers <> ''")
                .param(participant).update());
    }
}
