package org.nastavnik.security;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Reads the journal of security, newest first, and drops what is older than a year. */
@Component
class AuditJournal {

    static final int PAGE = 100;
    private static final int KEPT_DAYS = 366;
    private static final int FARTHEST_YEAR = 9999;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm:ss");

    /** What to look for; null and empty mean everything. @param before only lines with smaller ids: the next page */
    record Search(AuditKind kind, String login, String organisation, LocalDate from, LocalDate to, Long before) {
    }

    /** @param at time of the server @param kind in words */
    record Line(long id, String at, String kind, String login, String address, String organisation, String subject) {
    }

    private final JdbcClient database;
    private final Clock clock;

    AuditJournal(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    List<Line> find(Search search) {
        List<Object> values = new ArrayList<>();
        StringBuilder sql = new StringBuilder("select * from audit_event where true");
        add(sql, values, " and kind = ?", search.kind() == null ? null : search.kind().name());
        add(sql, values, " and login = ?", search.login());
        add(sql, values, " and organisation = ?", search.organisation());
        add(sql, values, " and happened_at >= ?", start(search.from(), 0));
        add(sql, values, " and happened_at < ?", start(search.to(), 1));
        add(sql, values, " and id < ?", search.before());
        return database.sql(sql + " order by id desc limit " + PAGE).params(values)
                .query((row, number) -> new Line(row.getLong("id"),
                        TIME.format(row.getObject("happened_at", OffsetDateTime.class).atZoneSameInstant(ZoneId.systemDefault())),
                        AuditKind.valueOf(row.getString("kind")).title(), row.getString("login"), row.getString("address"),
                        row.getString("organisation"), AuditSubject.inWords(row.getString("subject")))).list();
    }

    private static OffsetDateTime start(LocalDate day, int plus) {
        return day == null || Math.abs(day.getYear()) > FARTHEST_YEAR ? null
                : day.plusDays(plus).atStartOfDay(ZoneId.systemDefault()).toOffsetDateTime();
    }

    private static void add(StringBuilder sql, List<Object> values, String condition, Object value) {
        if (value != null && !value.equals("")) {
            sql.append(condition);
            values.add(value);
        }
    }

    @Scheduled(initialDelayString = "PT30M", fixedDelayString = "P1D")
    void dropOld() {
        database.sql("delete from audit_event where happened_at < ?")
                .param(OffsetDateTime.now(clock).minusDays(KEPT_DAYS)).update();
    }
}
