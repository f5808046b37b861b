package org.nastavnik.database;

import java.sql.Connection;
import java.sql.SQLException;

final class Emptiness {

    private static final String TABLES = """
            select exists (select from pg_tables where schemaname not in ('pg_catalog', 'information_schema'))
            """;

    private Emptiness() {
    }

    static boolean of(Connection connection) throws SQLException {
        try (var statement = connection.createStatement(); var result = statement.executeQuery(TABLES)) {
            result.next();
            return !result.getBoolean(1);
        }
    }
}
