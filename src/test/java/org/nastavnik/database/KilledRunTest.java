package org.nastavnik.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledRunTest {

    /** One for all tests: each new directory costs the other process the unpacking of its programs. */
    @TempDir
    static Path directory;

    Process other;

    @AfterEach
    void endOther() throws Exception {
        if (other != null) {
            other.outputWriter().close();
            other.waitFor();
        }
    }

    @Test
    void aStartBesideARunningProcessIsRefusedAndNamesTheProcess() throws Exception {
        startOther();
        assertThatThrownBy(() -> EmbeddedServer.start(directory))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining(Long.toString(other.pid()));
        assertThat(other.isAlive()).isTrue();
    }

    @Test
    void afterAKillTheNextStartStopsTheOrphanAndFindsWhatWasCommitted() throws Exception {
        startOther();
        kill(other.toHandle());
        ProcessHandle orphan = server();
        assertThat(orphan.isAlive()).isTrue();

        try (var next = EmbeddedServer.start(directory)) {
            assertThat(orphan.isAlive()).isFalse();
            assertThat(EmbeddedServerTest.query(next, "select count(*) from answered")).isEqualTo("1000");
        }
    }

    @Test
    void afterAKillOfTheServerTooNothingCommittedIsLost() throws Exception {
        startOther();
        kill(other.toHandle());
        kill(server());

        try (var next = EmbeddedServer.start(directory)) {
            assertThat(EmbeddedServerTest.query(next, "select count(*) from answered")).isEqualTo("1000");
        }
    }

    @Test
    void aPidFileWhoseNumberNowBelongsToAnotherProgramDoesNotHinderTheStart() throws Exception {
        EmbeddedServer.start(directory).close();
        Files.writeString(pidFile(), ProcessHandle.current().pid() + "\n");
        EmbeddedServer.start(directory).close();
    }

    @Test
    void anEmptyPidFileDoesNotHinderTheStart() throws Exception {
        EmbeddedServer.start(directory).close();
        Files.createFile(pidFile());
        EmbeddedServer.start(directory).close();
    }

    private void startOther() throws IOException {
        other = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp", System.getProperty("java.class.path"),
                ServerOfAnotherProcess.class.getName(), directory.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader output = other.inputReader();
        for (String line = output.readLine(); !ServerOfAnotherProcess.READY.equals(line); line = output.readLine()) {
            assertThat(line).as("the other process has ended").isNotNull();
        }
    }

    private static void kill(ProcessHandle process) {
        process.destroyForcibly();
        process.onExit().join();
    }

    private ProcessHandle server() throws IOException {
        List<String> lines = Files.readAllLines(pidFile());
        return ProcessHandle.of(Long.parseLong(lines.get(0))).orElseThrow();
    }

    private Path pidFile() {
        return directory.resolve("postgresql/files/postmaster.pid");
    }
}
