package org.nastavnik.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** PostgreSQL run by the application itself. It trusts everybody on this machine: for evaluation only. */
final class EmbeddedServer implements PostgresServer {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedServer.class);

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
        Cluster cluster = new Cluster(directory);
        try {
            EmbeddedPostgres postgres = cluster.start();
            try (Connection connection = Cluster.connect(postgres)) {
                log.info("Embedded PostgreSQL on port {}, files in {}", postgres.getPort(), directory);
                return new EmbeddedServer(lock, postgres, Emptiness.of(connection));
            }
        } catch (IOException | SQLException | RuntimeException e) {
            cluster.abandon(e);
            lock.close();
            throw e instanceof StartFailure failure ? failure : failure(directory, cluster, e);
        }
    }

    private static StartFailure failure(Path directory, Cluster cluster, Exception cause) {
        return new StartFailure(
                "не запускается встроенный PostgreSQL, файлы в %s: %s".formatted(directory, cause.getMessage()),
                "Посмотрите журналы %s и %s. Каталог данных не удаляйте: в нём всё, что введено."
                        .formatted(cluster.startLog(), cluster.logs()),
                cause);
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
        return "jdbc:postgresql://localhost:%d/%s".formatted(postgres.getPort(), Cluster.DATABASE);
    }

    @Override
    public String getUsername() {
        return Cluster.SUPERUSER;
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
            log.info("Embedded PostgreSQL stopped");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            lock.close();
        }
    }

    /** The library waits five seconds for the server to stop: long enough once everything is written. */
    private void checkpoint() {
        try (Connection connection = Cluster.connect(postgres); var statement = connection.createStatement()) {
            statement.execute("checkpoint");
        } catch (SQLException e) {
            log.warn("No checkpoint before the stop: {}", e.getMessage());
        }
    }
}
