package org.nastavnik.routes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.nastavnik.process.ApplicationTest;
import org.nastavnik.process.School;
import org.nastavnik.process.Schools;
import org.nastavnik.process.Walk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;

/**
 * Sends senseless requests to every route and accepts any answer but 5xx. A small slice runs with all tests; the whole:
 * {@code mvn -Pfuzz test}, with {@code -Dfuzz.requests=…} and {@code -Dfuzz.seed=…} to repeat a run.
 */
@ApplicationTest
class FuzzTest {

    private static final int THREADS = 4;
    /** The suite sends the same small slice each time; the long run chooses its own seed ({@code -Dfuzz.seed}). */
    private static final long SLICE_SEED = 20261125;
    /** Ends the session, or would end the administrator that the test works as. */
    private static final List<String> NOT_NOW = List.of("/logout", "/user/{id}/credentials");

    @Autowired
    private Routes routes;
    @Autowired
    private Schools schools;
    @Autowired
    private Walk walk;
    @Autowired
    private RepositoryService models;
    @Autowired
    private Environment environment;
    @LocalServerPort
    private int port;

    @Test
    void nothingMakesAFailure() throws Exception {
        int requests = environment.getProperty("fuzz.requests", Integer.class, 3000);
        long seed = environment.getProperty("fuzz.seed", Long.class, SLICE_SEED);
        Instant end = Instant.now().plus(environment.getProperty("fuzz.longest", Duration.class, Duration.ofMinutes(2)));
        System.out.println("fuzz: " + requests + " requests, seed " + seed);
        School school = schools.openWithProgramme();
        ProcessInstance instance = walk.start("curator-appointment", school);
        List<String> ids = List.of(instance.getId(), walk.task(instance, "Task_IssueOrder").getId(), school.head(), school.code());
        List<String> shared = List.of("curators", models.createProcessDefinitionQuery().processDefinitionKey("curator-appointment").latestVersion().singleResult().getId(), "curator-appointment");
        List<Route> all = new ArrayList<>(routes.all().stream().filter(route -> NOT_NOW.stream().noneMatch(route.path()::endsWith)).toList());
        Collections.shuffle(all, new Random(seed));
        AtomicInteger sent = new AtomicInteger();
        Map<String, String> failures = Collections.synchronizedMap(new TreeMap<>());
        ExecutorService senders = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                Mutations mutations = new Mutations(seed + thread, ids, shared);
                List<Caller> callers = List.of(Caller.script(port, "admin", "admin-password"), Caller.script(port, school.head(), "password-" + school.head()),
                        Caller.person(port, "admin", "admin-password"), Caller.person(port, school.curator(), "password-" + school.curator()));
                int first = thread;
                running.add(senders.submit(() -> {
                    for (int i = first; i < requests && Instant.now().isBefore(end); i += THREADS) {
                        Route route = all.get(i % all.size());
                        Caller caller = callers.get((route.path().startsWith("/engine-rest") ? 0 : 2) + (i / all.size()) % 2);
                        Mutations.Request request = mutations.of(route);
                        Caller.Said said = caller.send(request.method(), request.path(), request.contentType(), request.body());
                        sent.incrementAndGet();
                        if (said.status() >= 500) {
                            failures.putIfAbsent(route.toString(), request + " -> " + said);
                        }
                    }
                }));
            }
            for (Future<?> sender : running) {
                sender.get();
            }
        } finally {
            senders.shutdownNow();
        }
        System.out.println("fuzz: " + sent + " requests sent");
        assertThat(failures).as("seed " + seed).isEmpty();
        assertThat(sent.get()).isEqualTo(requests);
    }
}
