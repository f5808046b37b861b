package org.nastavnik.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedServerTest {

    /** One for all tests: the library unpacks its programs once per JVM, into the first directory. */
    @TempDir
    static Path root;

    Path directory;

    @BeforeEach
    void makeDirectory() throws IOException {
        directory = Files.createTempDirectory(root, "data");
    }

    @Test
    void whatWasWrittenIsFoundAgainByTheNextStart() throws SQLException {
        try (var first = EmbeddedServer.start(directory)) {
            assertThat(first.embedded()).isTrue();
            assertThat(first.emptyAtStart()).isTrue();
            execute(first, "create table greeting as select 'Ёлка' as text");
        }
        try (var second = EmbeddedServer.start(directory)) {
            assertThat(second.emptyAtStart()).isFalse();
            assertThat(query(second, "select text from greeting")).isEqualTo("Ёлка");
        }
    }

    @Test
    void whatWasAnsweredWithSuccessIsOnTheDisk() throws SQLException {
        try (var server = EmbeddedServer.start(directory)) {
            assertThat(query(server, "show fsync")).isEqualTo("on");
            assertThat(query(server, "show synchronous_commit")).isEqualTo("on");
            assertThat(query(server, "show full_page_writes")).isEqualTo("on");
        }
    }

    @Test
    void textsAreOrderedAndComparedByTheUnicodeRulesOfTheServer() throws SQLException {
        try (var server = EmbeddedServer.start(directory)) {
            assertThat(query(server, "select lower('ЁЛКА')")).isEqualTo("ёлка");
            assertThat(query(server, "select datcollate from pg_database where datname = current_database()"))
                    .isEqualTo("C.UTF-8");
        }
    }

    @Test
    void aSecondStartOnTheSameDirectoryIsRefusedWithAdvice() {
        try (var server = EmbeddedServer.start(directory)) {
            assertThatThrownBy(() -> EmbeddedServer.start(directory))
                    .isInstanceOf(StartFailure.class)
                    .hasMessageContaining(directory.toString())
                    .hasMessageContaining("уже работает");
        }
    }

    @Test
    void aStartThatWasKilledWhileMakingTheDatabaseIsBegunAnew() throws Exception {
        Path cluster = Files.createDirectories(directory.resolve("postgresql/files"));
        Files.createFile(directory.resolve("postgresql/being-made"));
        Files.writeString(cluster.resolve("PG_VERSION"), "17\n");
        try (var server = EmbeddedServer.start(directory)) {
            assertThat(server.emptyAtStart()).isTrue();
        }
        assertThat(directory.resolve("postgresql/being-made")).doesNotExist();
    }

    @Test
    void filesOfAnotherMajorVersionAreLeftAloneWithAdvice() throws Exception {
        Path cluster = Files.createDirectories(directory.resolve("postgresql/files"));
        Files.writeString(cluster.resolve("PG_VERSION"), "16\n");
        assertThatThrownBy(() -> EmbeddedServer.start(directory))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("PostgreSQL 16");
        assertThat(cluster.resolve("PG_VERSION")).exists();
    }

    static void execute(PostgresServer server, String sql) throws SQLException {
        try (var connection = connect(server); var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static String query(PostgresServer server, String sql) throws SQLException {
        try (var connection = connect(server);
                var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            result.next();
            return result.getString(1);
        }
    }

    private static Connection connect(PostgresServer server) throws SQLException {
        return DriverManager.getConnection(server.getJdbcUrl(), server.getUsername(), server.getPassword());
    }
}
