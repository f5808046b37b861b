package org.nastavnik.question;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Seminars of municipalities as a list to read. */
@Repository
class SeminarList {

    /** @param on the day it was held, or is planned for @param present who was there, for the department @param summary null when it is not for all */
    record Line(long id, String topic, LocalDate on, String mode, List<String> audience, String state, Integer attendance, String present,
                String materials, String summary, String cancelledBecause) {

        public String modeTitle() {
            return "online".equals(mode) ? "онлайн" : "очно";
        }

        public String audienceTitle() {
            return audience.stream().map(Audience::title).collect(Collectors.joining(", "));
        }

        public String stateTitle() {
            return switch (state) {
                case "held" -> "прошёл";
                case "cancelled" -> "отменён";
                default -> "назначен";
            };
        }
    }

    private final JdbcClient database;

    SeminarList(JdbcClient database) {
        this.database = database;
    }

    /** Planned ones first, the next one on top; then the others, the latest on top. */
    List<Line> of(Collection<String> municipalities, int limit, int offset) {
        return database.sql("""
                        select id, topic, coalesce(held_on, planned_on) as "on", mode, audience, state, attendance, present, materials, summary,
                               cancelled_because
                          from seminar where municipality = any (?)
                         order by state <> 'planned', case when state = 'planned' then planned_on end, coalesce(held_on, planned_on) desc, id desc
                         limit ? offset ?""")
                .params(municipalities.toArray(String[]::new), limit, offset)
                .query((row, number) -> new Line(row.getLong("id"), row.getString("topic"), row.getObject("on", LocalDate.class), row.getString("mode"),
                        List.of((String[]) row.getArray("audience").getArray()), row.getString("state"), row.getObject("attendance", Integer.class),
                        row.getString("present"), row.getString("materials"), row.getString("summary"), row.getString("cancelled_because"))).list();
    }
}
