package org.nastavnik.model;

import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was made live out of deliveries, and what an administrator decided ({@code delivered_model}). */
@Repository
class Deliveries {

    /** @param keptSha256 the delivered content that an administrator decided against; null when there is no decision */
    record Delivery(String file, String sha256, String keptSha256) {
    }

    /** Any number that nobody else uses: nodes of a cluster deliver one after the other. */
    private static final long LOCK = 105_105;

    private final JdbcClient database;

    Deliveries(JdbcClient database) {
        this.database = database;
    }

    /** Until the end of the transaction. */
    void lock() {
        database.sql("select pg_advisory_xact_lock(?)").param(LOCK).query((row, number) -> number).list();
    }

    Map<String, Delivery> all() {
        Map<String, Delivery> found = new HashMap<>();
        database.sql("select file, sha256, kept_sha256 from delivered_model").query(Delivery.class).list().forEach(row -> found.put(row.file(), row));
        return found;
    }

    void delivered(DeliveredModel model) {
        database.sql("""
                        insert into delivered_model (file, sha256) values (?, ?)
                        on conflict (file) do update set sha256 = excluded.sha256, kept_sha256 = null, decided_by = null, decided_at = null""")
                .params(model.file(), model.sha256()).update();
    }

    void kept(DeliveredModel offered, String login) {
        database.sql("""
                        insert into delivered_model (file, sha256, kept_sha256, decided_by, decided_at) values (?, '', ?, ?, now())
                        on conflict (file) do update set kept_sha256 = excluded.kept_sha256, decided_by = excluded.decided_by, decided_at = now()""")
                .params(offered.file(), offered.sha256(), login).update();
    }
}
