package org.nastavnik.sample;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.nastavnik.calendar.WorkingCalendar;
import org.nastavnik.database.DatabaseServer;
import org.nastavnik.organisation.Accounts;
import org.nastavnik.organisation.Post;
import org.nastavnik.organisation.Posts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
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

    private static final Logger LOG = LoggerFactory.getLogger(SampleMunicipality.class);
    private static final LocalDate IN_POST_SINCE = LocalDate.of(2020, 9, 1);

    private final JdbcClient database;
    private final Posts posts;
    private final Accounts accounts;
    private final WorkingCalendar calendar;
    private final TransactionTemplate transaction;
    private final DatabaseServer server;
    private final boolean wanted;
    private final String chosenPassword;

    SampleMunicipality(JdbcClient database, Posts posts, Accounts accounts, WorkingCalendar calendar, TransactionTemplate transaction,
                       DatabaseServer server, @Value("${NASTAVNIK_SAMPLE:#{null}}") Boolean wanted,
                       @Value("${NASTAVNIK_SAMPLE_PASSWORD:}") String password) {
        this.database = database;
        this.posts = posts;
        this.accounts = accounts;
        this.calendar = calendar;
        this.transaction = transaction;
        this.server = server;
        this.wanted = wanted == null ? server.embedded() : wanted;
        this.chosenPassword = password;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        boolean empty = database.sql("select count(*) from organisation").query(Long.class).single() == 0;
        if (wanted && empty) {
            String password = chosenPassword.isBlank() ? random() : chosenPassword;
            transaction.executeWithoutResult(status -> load(password));
            LOG.info("Загружен пример: муниципалитет zeya, пять организаций. Логины: curator.zeya-sosh-1, head.zeya-sosh-1, "
                    + "specialist.zeya и другие (README), пароль {}", chosenPassword.isBlank() ? password : "из NASTAVNIK_SAMPLE_PASSWORD");
        }
    }

    private void load(String password) {
        for (CSVRecord row : read("sample/organisations.csv")) {
            database.sql("""
                            insert into organisation (code, full_name, short_name, kind, municipality, address, time_zone, week_days, site)
                            values (?, ?, ?, ?, nullif(?, ''), ?, 'Asia/Yakutsk', ?::int, ?)""")
                    .params(row.get("code"), row.get("fullName"), row.get("shortName"), row.get("kind"), row.get("municipality"),
                            row.get("address"), row.get("weekDays"), row.get("site")).update();
        }
        calendar.reload();
        accounts.prepare();
        for (CSVRecord row : read("sample/staff.csv")) {
            String login = row.get("login");
            database.sql("insert into staff (login, surname, name, patronymic) values (?, ?, ?, ?) on conflict do nothing")
                    .params(login, row.get("surname"), row.get("name"), row.get("patronymic")).update();
            posts.appoint(Post.of(row.get("post")), row.get("organisation"), login, IN_POST_SINCE, null, row.get("ground"));
            accounts.create(login, password);
        }
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
