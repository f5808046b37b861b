package org.nastavnik.process;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Searches everything the engine has stored: a name of a person must not be found there. */
@Component
public class EngineTables {

    private record Column(String tableName, String columnName, String dataType) {

        String contains() {
            return "bytea".equals(dataType) ? "bool_or(position(:bytes in " + columnName + ") > 0)" : "bool_or(strpos(" + columnName + ", :text) > 0)";
        }
    }

    private final JdbcClient database;

    EngineTables(JdbcClient database) {
        this.database = database;
    }

    /** @return the columns that contain the text, as {@code act_hi_varinst.text_}; bytes are searched as UTF-8 */
    public List<String> find(String text) {
        Map<String, List<Column>> tables = database.sql("""
                        select table_name, column_name, data_type from information_schema.columns
                         where table_schema = current_schema() and table_name like 'act\\_%'
                           and data_type in ('character varying', 'text', 'bytea')
                         order by table_name, column_name""")
                .query(Column.class).list().stream()
                .collect(Collectors.groupingBy(Column::tableName, LinkedHashMap::new, Collectors.toList()));
        return tables.entrySet().stream().flatMap(table -> find(text, table.getKey(), table.getValue())).toList();
    }

    private Stream<String> find(String text, String table, List<Column> columns) {
        String conditions = columns.stream().map(Column::contains).collect(Collectors.joining(", "));
        Map<String, Object> found = new LinkedHashMap<>();
        database.sql("select " + conditions + " from " + table).param("text", text).param("bytes", text.getBytes(StandardCharsets.UTF_8))
                .query(row -> {
                    for (int i = 0; i < columns.size(); i++) {
                        found.put(columns.get(i).columnName(), row.getBoolean(i + 1));
                    }
                });
        return found.entrySet().stream().filter(column -> Boolean.TRUE.equals(column.getValue())).map(column -> table + "." + column.getKey());
    }
}
