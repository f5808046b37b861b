package org.nastavnik.calendar;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;

/** The calendar alone on a real PostgreSQL: its own migration over a stand-in for the table of organisations. */
@TestConfiguration(proxyBeanMethods = false)
@EnableTransactionManagement
@Import({CalendarTables.class, CalendarSnapshots.class, WorkingCalendar.class, CalendarEditor.class})
class CalendarDatabase {

    static final String ZEYA = "zeya-sosh-1";
    static final String KAZAN = "kazan-lyceum";

    private static final String ORGANISATIONS = """
            create table organisation (
                code text primary key, time_zone text not null, week_days int not null, region text);
            insert into organisation values
                ('zeya-sosh-1', 'Asia/Yakutsk', 5, 'RU-AMU'),
                ('kazan-lyceum', 'Europe/Moscow', 6, 'RU-TA');
            """;

    @Bean(destroyMethod = "close")
    EmbeddedPostgres postgres() throws IOException {
        return EmbeddedPostgres.start();
    }

    @Bean
    DataSource dataSource(EmbeddedPostgres postgres) throws IOException {
        Path migrations = Files.createTempDirectory("calendar-migrations");
        Files.writeString(migrations.resolve("V2__organisation.sql"), ORGANISATIONS);
        try (InputStream calendar = getClass().getResourceAsStream("/db/migration/V3__calendar.sql")) {
            Files.copy(calendar, migrations.resolve("V3__calendar.sql"));
        }
        DataSource dataSource = postgres.getPostgresDatabase();
        Flyway.configure().dataSource(dataSource).locations("filesystem:" + migrations).load().migrate();
        return dataSource;
    }

    @Bean
    JdbcClient jdbc(DataSource dataSource) {
        return JdbcClient.create(dataSource);
    }

    @Bean
    PlatformTransactionManager transactions(DataSource dataSource) {
        return new JdbcTransactionManager(dataSource);
    }

    @Bean
    TransactionTemplate transaction(PlatformTransactionManager transactions) {
        return new TransactionTemplate(transactions);
    }

    /** Friday evening in Moscow, already Saturday in Zeya. */
    @Bean
    Clock clock() {
        return Clock.fixed(Instant.parse("2026-10-30T15:30:00Z"), ZoneOffset.UTC);
    }
}
