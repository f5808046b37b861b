package org.nastavnik.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/** PostgreSQL run by the application itself. It trusts everybody on this machine: for evaluation only. */
final class EmbeddedServer implements PostgresServer {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedServer.class);
    private static final String DATABASE = "nastavnik";
    private static final String SUPERUSER = "postgres";
    private static final Duration RECOVERY_AFTER_CRASH = Duration.ofMinutes(2);

    private final DirectoryLock lock;
    private final EmbeddedPostgres postgres;
    private final boolean emptyAtStart;

    private EmbeddedServer(DirectoryLock lock, EmbeddedPostgres postgres, boolean emptyAtStart) {
        this.lock = lock;
        this.postgres = postgres;
        this.emptyAtStart = emptyAtStart;
    }

    static EmbeddedServer start(Path directory) {
        DirectoryLock lock = DirectoryLock.take(directory);
        try {
            return start(directory, lock);
        } catch (IOException | SQLException | RuntimeException e) {
            lock.close();
            if (e instanceof StartFailure failure) {
                throw failure;
            }
            throw new StartFailure(
                    "не запускается встроенный PostgreSQL, файлы в %s: %s".formatted(directory, e.getMessage()),
                    "Посмотрите журнал в %s. Каталог данных не удаляйте: в нём всё, что введено."
                            .formatted(directory.resolve("postgresql/log")),
                    e);
        }
    }

    private static EmbeddedServer start(Path directory, DirectoryLock lock) throws IOException, SQLException {
        Path cluster = directory.resolve("postgresql");
        Path programs = directory.resolve("postgresql-programs");
        new Leftovers(programs, cluster).clear();

        Path beingMade = directory.resolve("postgresql-is-being-made");
        if (Files.exists(beingMade)) {
            FileSystemUtils.deleteRecursively(cluster);
        }
        boolean first = Files.notExists(cluster.resolve("PG_VERSION"));
        if (first && Files.notExists(beingMade)) {
            Files.createFile(beingMade);
        }
        EmbeddedPostgres postgres = launch(cluster, programs);
        if (first) {
            createDatabase(postgres);
            Files.delete(beingMade);
        }
        try (Connection connection = postgres.getDatabase(SUPERUSER, DATABASE).getConnection()) {
            log.info("Embedded PostgreSQL on port {}, files in {}", postgres.getPort(), directory);
            return new EmbeddedServer(lock, postgres, Emptiness.of(connection));
        }
    }

    /** The library switches both durability settings off; what comes later on the command line wins. */
    private static EmbeddedPostgres launch(Path cluster, Path programs) throws IOException {
        return EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(programs.toFile())
                .setDataDirectory(cluster)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(RECOVERY_AFTER_CRASH)
                .setLocaleConfig("locale", "C.UTF-8")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("listen_addresses", "localhost")
                .setServerConfig("max_connections", "100")
                .setServerConfig("logging_collector", "on")
                .setServerConfig("log_filename", "postgresql-%a.log")
                .setServerConfig("log_truncate_on_rotation", "on")
                .start();
    }

    private static void createDatabase(EmbeddedPostgres postgres) throws SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + DATABASE);
        }
    }

    @Override
    public boolean embedded() {
        return true;
    }

    @Override
    public boolean emptyAtStart() {
        return emptyAtStart;
    }

    @Override
    public String getJdbcUrl() {
        return "jdbc:postgresql://localhost:%d/%s".formatted(postgres.getPort(), DATABASE);
    }

    @Override
    public String getUsername() {
        return SUPERUSER;
    }

    @Override
    public String getPassword() {
        return "";
    }

    @Override
    public void close() {
        try {
            checkpoint();
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            lock.close();
        }
    }

    /** The library waits five seconds for the server to stop; with the dirty pages written before, that is plenty. */
    private void checkpoint() {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("checkpoint");
        } catch (SQLException e) {
            log.warn("No checkpoint before the stop: {}", e.getMessage());
        }
    }
}
