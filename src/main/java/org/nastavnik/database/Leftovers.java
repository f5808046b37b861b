package org.nastavnik.database;

import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * What a killed run leaves behind: a server that goes on alone, its pid file, programs unpacked by half.
 * The caller holds the directory's lock, so whatever runs from {@code programs} belongs to nobody.
 */
record Leftovers(Path programs, Path cluster) {

    private static final Logger log = LoggerFactory.getLogger(Leftovers.class);
    private static final Duration STOP = Duration.ofMinutes(1);

    void clear() throws IOException {
        List<ProcessHandle> orphans = orphans();
        if (!orphans.isEmpty()) {
            log.warn("Stopping {} PostgreSQL processes left by a run that was killed", orphans.size());
            stop(orphans);
        }
        removeMisleadingPidFile();
        removeHalfUnpackedPrograms();
    }

    private List<ProcessHandle> orphans() throws IOException {
        if (Files.notExists(programs)) {
            return List.of();
        }
        Path home = programs.toRealPath();
        return ProcessHandle.allProcesses()
                .filter(process -> command(process).filter(path -> path.startsWith(home)).isPresent())
                .toList();
    }

    private void stop(List<ProcessHandle> orphans) throws IOException {
        Optional<ProcessHandle> server = serverOfPidFile().filter(orphans::contains);
        if (server.isPresent()) {
            stopServer(command(server.get()).orElseThrow().resolveSibling("pg_ctl"));
        } else {
            orphans.forEach(ProcessHandle::destroy);
        }
        Instant end = Instant.now().plus(STOP);
        while (orphans.stream().anyMatch(ProcessHandle::isAlive)) {
            if (Instant.now().isAfter(end)) {
                throw new StartFailure(
                        "PostgreSQL, оставшийся от прерванной работы с каталогом %s, не останавливается (процессы %s)."
                                .formatted(cluster, orphans.stream().filter(ProcessHandle::isAlive)
                                        .map(ProcessHandle::pid).toList()),
                        "Завершите эти процессы и запустите снова. Данные при этом сохранятся.");
            }
            pause();
        }
    }

    private void stopServer(Path pgCtl) throws IOException {
        List<String> command = new ArrayList<>();
        if (LinuxUtils.isUnshareAvailable()) {
            command.addAll(List.of("unshare", "-U"));
        }
        command.addAll(List.of(pgCtl.toString(), "stop", "-D", cluster.toString(), "-m", "fast", "-W"));
        new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** After a reboot the number in it may be somebody else's; PostgreSQL would then refuse to start. */
    private void removeMisleadingPidFile() throws IOException {
        Optional<ProcessHandle> holder = serverOfPidFile();
        if (holder.flatMap(Leftovers::command).filter(Leftovers::isPostgres).isPresent()) {
            throw new StartFailure(
                    "файлы базы данных в %s открыл другой сервер PostgreSQL (процесс %d)."
                            .formatted(cluster, holder.get().pid()),
                    "Остановите его и запустите снова.");
        }
        Files.deleteIfExists(pidFile());
    }

    private void removeHalfUnpackedPrograms() throws IOException {
        if (Files.notExists(programs)) {
            return;
        }
        try (var versions = Files.newDirectoryStream(programs, version -> Files.notExists(version.resolve(".exists")))) {
            for (Path version : versions) {
                FileSystemUtils.deleteRecursively(version);
            }
        }
    }

    private Optional<ProcessHandle> serverOfPidFile() throws IOException {
        if (Files.notExists(pidFile())) {
            return Optional.empty();
        }
        return Files.readAllLines(pidFile()).stream().findFirst()
                .map(String::strip)
                .filter(line -> line.matches("\\d{1,18}"))
                .flatMap(line -> ProcessHandle.of(Long.parseLong(line)));
    }

    private Path pidFile() {
        return cluster.resolve("postmaster.pid");
    }

    private static Optional<Path> command(ProcessHandle process) {
        return process.info().command().map(Path::of);
    }

    private static boolean isPostgres(Path command) {
        return command.getFileName().toString().startsWith("postgres");
    }
}
