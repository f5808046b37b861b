package org.nastavnik.engine.task;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A topic that one statement reads. */
public abstract class StoredTopic implements TaskTopic {

    private final JdbcClient database;
    private final String variable;
    private final String statement;

    /** @param statement gives {@code id} and {@code words} for the ids in {@code :ids}, an array of texts */
    protected StoredTopic(JdbcClient database, String variable, String statement) {
        this.database = database;
        this.variable = variable;
        this.statement = statement;
    }

    @Override
    public String variable() {
        return variable;
    }

    @Override
    public Map<String, String> words(Collection<String> ids) {
        return database.sql(statement).param("ids", ids.toArray(String[]::new))
                .query((row, number) -> Map.entry(row.getString("id"), row.getString("words"))).list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
