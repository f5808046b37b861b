package org.nastavnik.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Searches everything that the application can have written for words that nobody else has. */
@Component
public class Traces {

    private static final long LARGEST = 20_000_000;

    private final JdbcClient database;

    Traces(JdbcClient database) {
        this.database = database;
    }

    /** Every column of every table, the engine's too, whatever its type; bytes as UTF-8 and as Windows writes. @return {@code table.column} */
    public Set<String> inDatabase(Collection<String> words) {
        return inTables("%", words);
    }

    /** Every column of every table of the engine. */
    public Set<String> inEngine(Collection<String> words) {
        return inTables("act\\_%", words);
    }

    private Set<String> inTables(String tables, Collection<String> words) {
        Set<String> found = new TreeSet<>();
        String[] all = words.toArray(String[]::new);
        String[] anywhere = words.stream().map(word -> "%" + word.replace("%", "\\%") + "%").toArray(String[]::new);
        database.sql("""
                        select table_name, string_agg(format(case data_type
                                   when 'bytea' then 'bool_or(exists (select from unnest(:words::text[]) word where position(convert_to(word, ''UTF8'') in %1$I) > 0
                                                                         or position(convert_to(word, ''WIN1251'') in %1$I) > 0)) as %1$I'
                                   else 'bool_or(%1$I::text ilike any(:anywhere::text[])) as %1$I' end, column_name), ', ')
                          from information_schema.columns join information_schema.tables using (table_schema, table_name)
                         where table_schema = current_schema() and table_type = 'BASE TABLE' and table_name like ? group by table_name""").param(tables)
                .query((row, number) -> List.of(row.getString(1), row.getString(2))).list()
                .forEach(table -> database.sql("select " + table.get(1) + " from " + table.get(0)).param("words", all).param("anywhere", anywhere).query().singleRow()
                        .forEach((column, hit) -> {
                            if (Boolean.TRUE.equals(hit)) {
                                found.add(table.get(0) + "." + column);
                            }
                        }));
        return found;
    }

    /** Files for a while that were touched since then; databases of their own are left out. */
    public static Set<Path> inTemporaryFiles(Collection<String> words, Instant since) {
        List<String> marks = words.stream().flatMap(word -> List.of(StandardCharsets.UTF_8, Charset.forName("windows-1251"), StandardCharsets.UTF_16LE).stream()
                .map(charset -> new String(word.getBytes(charset), StandardCharsets.ISO_8859_1))).toList();
        Set<Path> found = new TreeSet<>();
        try {
            Files.walkFileTree(Path.of(System.getProperty("java.io.tmpdir")), new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    return Files.isReadable(folder) && !Files.exists(folder.resolve("PG_VERSION")) ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    if (attributes.isRegularFile() && attributes.size() < LARGEST && attributes.lastModifiedTime().toInstant().isAfter(since) && Files.isReadable(file)) {
                        String content = Files.readString(file, StandardCharsets.ISO_8859_1);
                        if (marks.stream().anyMatch(content::contains)) {
                            found.add(file);
                        }
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException gone) {
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return found;
    }
}
