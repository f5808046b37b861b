package org.nastavnik.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The packaged application as an operator runs it: a process of its own on a data directory. */
public final class RunningJar implements AutoCloseable {

    /** A start that gave up. */
    record Refused(int exitCode, String log) {
    }

    public static final String SAMPLE_PASSWORD = "sample-password";

    private static final Duration LONGEST_START = Duration.ofMinutes(5);

    private final Process process;
    private final int port;
    private final Path log;
    private final HttpClient http = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();

    private RunningJar(Process process, int port, Path log) {
        this.process = process;
        this.port = port;
        this.log = log;
    }

    /** Starts and waits until the application says that it is healthy. */
    public static RunningJar start(Path data) throws Exception {
        return start(data, freePort(), Map.of());
    }

    /** @param environment what an operator may set besides */
    static RunningJar start(Path data, int port, Map<String, String> environment) throws Exception {
        RunningJar running = launch(data, port, environment);
        running.awaitHealth();
        return running;
    }

    /** Starts where a start must fail: what it said, with its exit code. */
    static Refused refused(Path data) throws Exception {
        RunningJar running = launch(data, freePort(), Map.of());
        if (!running.process.waitFor(LONGEST_START.toSeconds(), TimeUnit.SECONDS)) {
            running.kill();
            throw new IllegalStateException("did not stop:\n" + running.log());
        }
        return new Refused(running.process.exitValue(), running.log());
    }

    private static RunningJar launch(Path data, int port, Map<String, String> environment) throws IOException {
        Files.createDirectories(data.getParent());
        Path log = data.resolveSibling(data.getFileName() + "-" + port + ".log");
        ProcessBuilder builder = new ProcessBuilder(ProcessHandle.current().info().command().orElse("java"), "-XX:+UseSerialGC", "-Xmx512m", "-jar", jar().toString())
                .redirectErrorStream(true).redirectOutput(log.toFile());
        // As a service runs that nobody has given a language.
        builder.environment().put("LC_ALL", "C");
        builder.environment().put("NASTAVNIK_DATA", data.toString());
        builder.environment().put("SERVER_PORT", String.valueOf(port));
        builder.environment().put("NASTAVNIK_ADMIN_PASSWORD", "admin-password");
        builder.environment().put("NASTAVNIK_SAMPLE_PASSWORD", SAMPLE_PASSWORD);
        builder.environment().putAll(environment);
        return new RunningJar(builder.start(), port, log);
    }

    private static Path jar() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("target"))) {
            return files.filter(file -> file.getFileName().toString().matches("nastavnik-.*\\.jar")).findFirst()
                    .orElseThrow(() -> new IllegalStateException("target/nastavnik-*.jar is missing: run mvn verify")).toAbsolutePath();
        }
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void awaitHealth() throws Exception {
        Instant deadline = Instant.now().plus(LONGEST_START);
        while (Instant.now().isBefore(deadline) && process.isAlive()) {
            try {
                if (send(HttpRequest.newBuilder().GET(), "/actuator/health").statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                process.waitFor(200, TimeUnit.MILLISECONDS);
            }
        }
        stop();
        throw new IllegalStateException("did not start:\n" + log());
    }

    public JsonNode get(String login, String path) throws Exception {
        return answer(send(authorized(login).GET(), "/engine-rest" + path));
    }

    public JsonNode post(String login, String path, String body) throws Exception {
        return answer(send(authorized(login).header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString(body)),
                "/engine-rest" + path));
    }

    private JsonNode answer(HttpResponse<String> response) throws IOException {
        if (response.statusCode() >= 300) {
            throw new IllegalStateException(response.statusCode() + " " + response.body());
        }
        return json.readTree(response.body());
    }

    private static HttpRequest.Builder authorized(String login) {
        String credentials = Base64.getEncoder().encodeToString((login + ":" + SAMPLE_PASSWORD).getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder().header("Authorization", "Basic " + credentials);
    }

    private HttpResponse<String> send(HttpRequest.Builder request, String path) throws IOException, InterruptedException {
        return http.send(request.uri(URI.create("http://localhost:" + port + path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    String address() {
        return "http://localhost:" + port;
    }

    public String log() throws IOException {
        return Files.readString(log);
    }

    /** Resident memory of the Java process in megabytes, PostgreSQL not included; -1 where the system does not tell. */
    public long residentMegabytes() throws IOException {
        Path status = Path.of("/proc/" + process.pid() + "/status");
        if (!Files.exists(status)) {
            return -1;
        }
        return Files.readAllLines(status).stream().filter(line -> line.startsWith("VmRSS"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024).findFirst().orElse(-1);
    }

    /** As by {@code kill -9}: nothing of the application gets a chance to tidy up. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** As by Ctrl-C; returns the exit code. */
    public int stop() throws InterruptedException {
        process.destroy();
        return process.waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        stop();
    }
}
