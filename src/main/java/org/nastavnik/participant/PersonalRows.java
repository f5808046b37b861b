package org.nastavnik.participant;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Personal data in rows of tables: statements that erase and one query that extracts, all with the parameter {@code :person}
 * (id of the participant). The columns of the query are named in Russian, as the person shall read them.
 */
public final class PersonalRows implements PersonalData {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final JdbcClient database;
    private final String title;
    private final Set<String> tables;
    private final String extract;
    private final List<String> erase;

    public PersonalRows(JdbcClient database, String title, Set<String> tables, String extract, String... erase) {
        this.database = database;
        this.title = title;
        this.tables = Set.copyOf(tables);
        this.extract = extract;
        this.erase = List.of(erase);
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public Set<String> tables() {
        return tables;
    }

    @Override
    public int erase(long participant) {
        return erase.stream().mapToInt(statement -> database.sql(statement).param("person", participant).update()).sum();
    }

    @Override
    public List<ExtractTable> extract(long participant) {
        List<String> columns = new ArrayList<>();
        List<List<String>> rows = database.sql(extract).param("person", participant).query((row, number) -> texts(row, columns)).list();
        return rows.isEmpty() ? List.of() : List.of(new ExtractTable(title, List.copyOf(columns), rows));
    }

    private static List<String> texts(ResultSet row, List<String> columns) throws SQLException {
        ResultSetMetaData described = row.getMetaData();
        List<String> texts = new ArrayList<>();
        for (int i = 1; i <= described.getColumnCount(); i++) {
            if (columns.size() < i) {
                columns.add(described.getColumnLabel(i));
            }
            texts.add(text(row.getObject(i)));
        }
        return texts;
    }

    private static String text(Object value) throws SQLException {
        if (value instanceof Array array) {
            return Arrays.stream((Object[]) array.getArray()).map(String::valueOf).map(CodeWords::of).collect(Collectors.joining(", "));
        }
        if (value instanceof java.sql.Date date) {
            return date.toLocalDate().format(DAY);
        }
        if (value instanceof Boolean yes) {
            return yes ? "да" : "нет";
        }
        return value == null ? "" : CodeWords.of(value.toString());
    }
}
