package org.nastavnik.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Locale;
import org.springframework.util.FileSystemUtils;

/** The files of the embedded server under the data directory. The caller holds the directory's lock. */
record Cluster(Path directory) {

    static final String DATABASE = "nastavnik";
    static final String SUPERUSER = "postgres";

    private static final String VERSION = "17";
    private static final Duration RECOVERY_AFTER_CRASH = Duration.ofMinutes(2);

    EmbeddedPostgres start() throws IOException, SQLException {
        ownerOnly(Files.createDirectories(home()));
        leftovers().clear();
        if (Files.exists(unfinished())) {
            FileSystemUtils.deleteRecursively(files());
        }
        if (Files.exists(files().resolve("PG_VERSION"))) {
            requireVersion();
            return checked(launch());
        }
        return make();
    }

    /** Nothing of a start that failed goes on running. */
    void abandon(Exception reason) {
        try {
            leftovers().clear();
        } catch (IOException | RuntimeException e) {
            reason.addSuppressed(e);
        }
    }

    static Connection connect(EmbeddedPostgres postgres) throws SQLException {
        return postgres.getDatabase(SUPERUSER, DATABASE).getConnection();
    }

    /** While the mark exists, nobody has been answered yet: what is there may be thrown away. */
    private EmbeddedPostgres make() throws IOException, SQLException {
        if (Files.notExists(unfinished())) {
            Files.createFile(unfinished());
        }
        EmbeddedPostgres postgres = checked(launch());
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + DATABASE);
        }
        Files.delete(unfinished());
        return postgres;
    }

    /** The library switches both durability settings off; what comes later on the command line wins. */
    private EmbeddedPostgres launch() throws IOException {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(programs().toFile())
                .setDataDirectory(files())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(RECOVERY_AFTER_CRASH)
                .setOutputRedirector(Redirect.appendTo(startLog().toFile()))
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("max_connections", "100")
                // Details of a violated constraint would write names into the log.
                .setServerConfig("log_error_verbosity", "terse")
                .setServerConfig("logging_collector", "on")
                .setServerConfig("log_filename", "postgresql-%a.log")
                .setServerConfig("log_truncate_on_rotation", "on")
                .setServerConfig("log_error_verbosity", "terse");
        return withLocale(builder).start();
    }

    /** Only Linux surely has the system locale; elsewhere the server's own of the same name orders the same way. */
    private static EmbeddedPostgres.Builder withLocale(EmbeddedPostgres.Builder builder) {
        if (System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux")) {
            return builder.setLocaleConfig("locale", "C.UTF-8");
        }
        return builder.setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8");
    }

    /** The port was free a moment ago; another server may have taken it since and answered in place of ours. */
    private EmbeddedPostgres checked(EmbeddedPostgres postgres) throws IOException, SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement();
                var result = statement.executeQuery("show data_directory")) {
            result.next();
            if (!Files.isSameFile(Path.of(result.getString(1)), files())) {
                throw new StartFailure(
                        "порт %d занял другой сервер PostgreSQL.".formatted(postgres.getPort()),
                        "Запустите ещё раз: порт выбирается заново.");
            }
            return postgres;
        }
    }

    private void requireVersion() throws IOException {
        String version = Files.readString(files().resolve("PG_VERSION")).strip();
        if (!version.equals(VERSION)) {
            throw new StartFailure(
                    "файлы базы данных в %s созданы PostgreSQL %s, а встроен PostgreSQL %s."
                            .formatted(files(), version, VERSION),
                    "Выгрузите данные прежней версией программы и загрузите их в новую: docs/operator.md, «Обновление».");
        }
    }

    /** The library makes its directory of programs writable for everybody; so nobody else may get there. */
    private static void ownerOnly(Path path) throws IOException {
        if (Files.getFileStore(path).supportsFileAttributeView(PosixFileAttributeView.class)) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
        }
    }

    private Leftovers leftovers() {
        return new Leftovers(programs(), files());
    }

    private Path home() {
        return directory.resolve("postgresql");
    }

    private Path files() {
        return home().resolve("files");
    }

    private Path programs() {
        return home().resolve("programs");
    }

    private Path unfinished() {
        return home().resolve("being-made");
    }

    Path startLog() {
        return home().resolve("start.log");
    }

    Path logs() {
        return files().resolve("log");
    }
}
