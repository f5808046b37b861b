package org.nastavnik.sample;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.camunda.bpm.engine.IdentityService;
import org.nastavnik.calendar.CalendarEditor;
import org.nastavnik.calendar.SchoolTerm;
import org.nastavnik.calendar.WorkingCalendar;
import org.nastavnik.database.DatabaseServer;
import org.nastavnik.engine.password.GivenPassword;
import org.nastavnik.organisation.Accounts;
import org.nastavnik.organisation.LoginsMade;
import org.nastavnik.organisation.Post;
import org.nastavnik.organisation.Posts;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Loads the sample on the first start of an empty embedded database; on an external one only with
 * {@code NASTAVNIK_SAMPLE=true}. Loaded whole or not at all, and only once.
 */
@Component
@Order(20)
class SampleMunicipality implements ApplicationRunner {

    private static final String PASSWORD_VARIABLE = "NASTAVNIK_SAMPLE_PASSWORD";
    private static final LocalDate IN_POST_SINCE = LocalDate.of(2020, 9, 1);

    private final JdbcClient database;
    private final Posts posts;
    private final Accounts accounts;
    private final IdentityService identities;
    private final WorkingCalendar calendar;
    private final CalendarEditor calendars;
    private final TransactionTemplate transaction;
    private final DatabaseServer server;
    private final ApplicationEventPublisher events;
    private final boolean wanted;
    private final String chosenPassword;

    SampleMunicipality(JdbcClient database, Posts posts, Accounts accounts, IdentityService identities, WorkingCalendar calendar, CalendarEditor calendars,
                       TransactionTemplate transaction, DatabaseServer server, ApplicationEventPublisher events, @Value("${NASTAVNIK_SAMPLE:#{null}}") Boolean wanted,
                       @Value("${" + PASSWORD_VARIABLE + ":}") String password) {
        this.database = database;
        this.posts = posts;
        this.accounts = accounts;
        this.identities = identities;
        this.calendar = calendar;
        this.calendars = calendars;
        this.transaction = transaction;
        this.server = server;
        this.events = events;
        this.wanted = wanted == null ? server.embedded() : wanted;
        this.chosenPassword = password;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        boolean empty = database.sql("select count(*) from organisation").query(Long.class).single() == 0;
        if (wanted && empty) {
            String password = chosenPassword.isBlank() ? random() : chosenPassword;
            transaction.executeWithoutResult(status -> load(password));
            events.publishEvent(new LoginsMade("пример муниципалитета", "curator.zeya-sosh-1, head.zeya-sosh-1, specialist.zeya, department-head.zeya и другие",
                    chosenPassword.isBlank() ? password : "из " + PASSWORD_VARIABLE));
        }
    }

    private void load(String password) {
        for (CSVRecord row : read("sample/organisations.csv")) {
            database.sql("""
                            insert into organisation (code, full_name, short_name, kind, municipality, address, time_zone, week_days, site, latitude, longitude)
                            values (?, ?, ?, ?, nullif(?, ''), ?, 'Asia/Yakutsk', ?::int, ?, ?::numeric, ?::numeric)""")
                    .params(row.get("code"), row.get("fullName"), row.get("shortName"), row.get("kind"), row.get("municipality"),
                            row.get("address"), row.get("weekDays"), row.get("site"), row.get("latitude"), row.get("longitude")).update();
        }
        calendar.reload();
        loadTerms(read("sample/organisations.csv").stream().map(row -> row.get("code")).toList());
        accounts.prepare();
        for (CSVRecord row : read("sample/staff.csv")) {
            String login = row.get("login");
            database.sql("insert into staff (login, surname, name, patronymic) values (?, ?, ?, ?) on conflict do nothing")
                    .params(login, row.get("surname"), row.get("name"), row.get("patronymic")).update();
            posts.appoint(Post.of(row.get("post")), row.get("organisation"), login, IN_POST_SINCE, null, row.get("ground"));
            GivenPassword.require(identities, identities.newUser(login), PASSWORD_VARIABLE, password);
            accounts.create(login, password);
        }
    }

    private void loadTerms(List<String> organisations) {
        Map<String, List<SchoolTerm>> byYear = read("sample/terms.csv").stream()
                .map(row -> new SchoolTerm(row.get("schoolYear"), Integer.parseInt(row.get("number")),
                        LocalDate.parse(row.get("startsOn")), LocalDate.parse(row.get("endsOn"))))
                .collect(Collectors.groupingBy(SchoolTerm::schoolYear, TreeMap::new, Collectors.toList()));
        organisations.forEach(organisation -> byYear.forEach((year, terms) -> calendars.replaceTerms(organisation, year, terms)));
    }

    private static List<CSVRecord> read(String resource) {
        try (Reader reader = new InputStreamReader(new ClassPathResource(resource).getInputStream(), StandardCharsets.UTF_8)) {
            return CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get().parse(reader).getRecords();
        } catch (IOException unreadable) {
            throw new IllegalStateException(resource, unreadable);
        }
    }

    private static String random() {
        byte[] bytes = new byte[6];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
