package org.nastavnik.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nastavnik.process.ApplicationTest;
import org.nastavnik.process.Municipality;
import org.nastavnik.process.Schools;
import org.nastavnik.process.Walk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A protocol of 30 decisions for 40 organisations is signed; then the control table holds 10,000 lines of history. */
@Tag("bench")
@ApplicationTest
class ControlBench {

    private static final int ORGANISATIONS = 40;
    private static final int DECISIONS = 30;
    private static final int HISTORY = 10_000;
    private static final int REQUESTS = 200;
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final List<String> VIEWS = List.of("", "?overdue=true", "?state=open&sort=LATE&descending=true", "?page=7&sort=ORGANISATION");

    @Autowired
    private Schools schools;
    @Autowired
    private Walk walk;
    @Autowired
    private JdbcClient database;
    @LocalServerPort
    private int port;

    private final HttpClient browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).followRedirects(HttpClient.Redirect.NORMAL).build();

    @Test
    void aProtocolForFortyOrganisationsStartsAndTheControlTableAnswers() throws Exception {
        Municipality town = schools.openMunicipality(ORGANISATIONS);
        ProcessInstance meeting = recorded(town);
        long start = System.nanoTime();
        walk.submit(meeting, "Task_ApproveProtocol", "decision", "approve", "number", "01", "date", "2026-11-02");
        double seconds = (System.nanoTime() - start) / 1e9;
        long begun = database.sql("select count(*) from act_ru_task where task_def_key_ = 'Task_PerformInstruction' and tenant_id_ = any (?)")
                .param(town.schools().stream().map(school -> school.code()).toArray(String[]::new)).query(Long.class).single();
        System.out.printf("%d instructions begun by one signature: %.1f s%n", begun, seconds);
        assertThat(begun).isEqualTo(ORGANISATIONS * DECISIONS);
        assertThat(seconds).isLessThan(60);

        remember(town);
        signIn(town.specialist());
        Iterator<String> views = Stream.generate(VIEWS::stream).flatMap(each -> each).iterator();
        Millis page = Millis.of("control table with " + (HISTORY + begun) + " lines", VIEWS.size() * 3, REQUESTS, () -> shown(views.next()));
        System.out.println(page);
        assertThat(page.percentile95()).isLessThan(300);
    }

    private ProcessInstance recorded(Municipality town) {
        ProcessInstance meeting = walk.startByForm(town.specialist(), "working-group-meeting", "organisation", town.code(), "plannedOn", "2026-11-02");
        walk.submit(meeting, "Task_PrepareAgenda", "meeting", "planned", "date", "2026-11-02", "time", "15:00", "place", "Кабинет тридцать два",
                "agenda", List.of(Map.of("question", "Исполнение дорожной карты")), "invited", "кураторы");
        walk.submit(meeting, "Task_RecordProtocol", "meeting", "held", "number", "01", "heldOn", "2026-11-02", "present", "Семёнова Кира Львовна",
                "decisions", IntStream.rangeClosed(1, DECISIONS).mapToObj(n -> Map.of("number", String.valueOf(n), "text", "Провести опрос желающих № " + n,
                        "deadline", "до 30.12.2026", "responsible", "curator")).toList());
        return meeting;
    }

    /** Earlier protocols: some accepted in time, some late, some returned with waiting days, some open. */
    private void remember(Municipality town) {
        database.sql("""
                        with meeting as (insert into working_group_meeting (municipality, planned_on, number, held_on, state)
                                         select ?, date '2025-01-15' + 60 * n, 'И-' || n, date '2025-01-15' + 60 * n, 'signed' from generate_series(1, 10) n
                                         returning id, held_on),
                             decision as (insert into protocol_decision (meeting, number, text, roles, binding, deadline_kind, deadline_text, deadline_to, due_on)
                                          select id, n::text, 'Решение прежних лет № ' || n, '{curator}', n % 5 > 0, 'BY_DATE', 'до срока',
                                                 held_on + n, held_on + n from meeting cross join generate_series(1, ?) n
                                          returning id, due_on)
                        insert into instruction (decision, organisation, performer, state, due_on, first_due_on, reported_at, accepted_at, returns, waited)
                        select decision.id, organisation.code, 'curators', case when decision.id % 4 = 0 then 'returned' when decision.id % 7 = 0 then 'inWork' else 'accepted' end,
                               due_on, due_on, due_on + interval '1 day' * (decision.id % 9 - 5), due_on + interval '12 days', decision.id % 3,
                               case when decision.id % 4 = 0 then datemultirange(daterange(due_on - 2, due_on + 5)) else '{}' end
                          from decision cross join organisation where organisation.municipality = ?""")
                .params(town.code(), HISTORY / ORGANISATIONS / 10, town.code()).update();
        database.sql("analyze").update();
    }

    private void signIn(String login) throws Exception {
        Matcher token = TOKEN.matcher(get("/login").body());
        assertThat(token.find()).isTrue();
        String answers = "login=" + login + "&password=password-" + login + "&_csrf=" + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8);
        browser.send(HttpRequest.newBuilder(address("/login")).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(answers)).build(), HttpResponse.BodyHandlers.discarding());
    }

    private String shown(String view) throws Exception {
        String page = get("/pages/control" + view).body();
        assertThat(page).contains("Итоги по организациям");
        return page;
    }

    private HttpResponse<String> get(String path) throws Exception {
        return browser.send(HttpRequest.newBuilder(address(path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }
}
