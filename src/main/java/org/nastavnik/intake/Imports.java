package org.nastavnik.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nastavnik.participant.ListsFromFiles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The register of uploaded files. A preview that nobody confirmed is forgotten after three days. */
@Repository
class Imports implements ListsFromFiles {

    private static final String SELECT = """
            select id, organisation, programme, side, task, file_name, bytes, content is not null as kept, settings, state, uploaded_by, uploaded_at,
                   confirmed_by, confirmed_at, added, changed, same, doubtful, refused, written
              from people_import
            """;

    private final JdbcClient database;
    private final ObjectMapper json;
    private final Clock clock;

    Imports(JdbcClient database, ObjectMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    Optional<PeopleImport> find(long id) {
        return database.sql(SELECT + "where id = ?").param(id).query(this::read).optional();
    }

    /** Newest first. */
    List<PeopleImport> ofOrganisation(String organisation, int offset, int atMost) {
        return database.sql(SELECT + "where organisation = ? order by uploaded_at desc limit ? offset ?").params(organisation, atMost, offset).query(this::read).list();
    }

    @Override
    public List<FromFile> ofTask(String task) {
        return fromFiles(database.sql(SELECT + "where task = ? order by uploaded_at").param(task));
    }

    @Override
    public List<FromFile> ofProcess(String processInstance) {
        return fromFiles(database.sql(SELECT + "where task in (select id_ from act_hi_taskinst where proc_inst_id_ = ?) order by uploaded_at").param(processInstance));
    }

    private List<FromFile> fromFiles(JdbcClient.StatementSpec statement) {
        return statement.query(this::read).list().stream()
                .map(one -> new FromFile(one.id(), one.task(), one.fileName(), one.uploadedBy(), one.uploadedAt(), one.written())).toList();
    }

    /** @return its content; empty when it was erased */
    Optional<byte[]> content(long id) {
        return database.sql("select content from people_import where id = ? and content is not null").param(id).query(byte[].class).optional();
    }

    /** @param task id of the task it belongs to, or null */
    long add(String organisation, Long programme, Side side, String task, String fileName, byte[] content, Settings settings, String login) {
        return database.sql("""
                        insert into people_import (organisation, programme, side, task, file_name, bytes, sha256, content, settings, uploaded_by, uploaded_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?) returning id""")
                .params(organisation, programme, side.code(), task, fileName, content.length, sha256(content), content, written(settings), login, now())
                .query(Long.class).single();
    }

    /** @param counts lines by outcome */
    void counted(long id, Settings settings, Map<Outcome, Long> counts) {
        database.sql("update people_import set settings = ?::jsonb, added = ?, changed = ?, same = ?, doubtful = ?, refused = ? where id = ?")
                .params(written(settings), count(counts, Outcome.ADDED), count(counts, Outcome.CHANGED), count(counts, Outcome.SAME),
                        count(counts, Outcome.DOUBTFUL), count(counts, Outcome.REFUSED), id).update();
    }

    private static long count(Map<Outcome, Long> counts, Outcome outcome) {
        return counts.getOrDefault(outcome, 0L);
    }

    /** Waits for whoever works on the same import or organisation. @return whether it is still a preview */
    boolean lock(PeopleImport uploaded) {
        database.sql("select pg_advisory_xact_lock(hashtext('people_import/' || ?))").param(uploaded.organisation()).query(row -> { });
        return database.sql("select state = 'preview' from people_import where id = ? for update").param(uploaded.id()).query(Boolean.class)
                .optional().orElse(false);
    }

    /** @param people how many were entered or changed */
    void done(long id, String login, int people) {
        database.sql("update people_import set state = 'done', confirmed_by = ?, confirmed_at = ?, written = ? where id = ?")
                .params(login, now(), people, id).update();
    }

    void discard(long id) {
        database.sql("delete from people_import where id = ? and state = 'preview'").param(id).update();
    }

    void forgetOldPreviews() {
        database.sql("delete from people_import where state = 'preview' and uploaded_at < ?").param(now().minusDays(3)).update();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private PeopleImport read(ResultSet row, int number) throws SQLException {
        Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        for (Outcome outcome : Arrays.asList(Outcome.values())) {
            counts.put(outcome, row.getInt(outcome.code()));
        }
        try {
            return new PeopleImport(row.getLong("id"), row.getString("organisation"), row.getObject("programme", Long.class), Side.of(row.getString("side")), row.getString("task"),
                    row.getString("file_name"), row.getInt("bytes"), row.getBoolean("kept"), json.readValue(row.getString("settings"), Settings.class),
                    "done".equals(row.getString("state")), row.getString("uploaded_by"), instant(row, "uploaded_at"), row.getString("confirmed_by"),
                    instant(row, "confirmed_at"), counts, row.getObject("written", Integer.class));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    private String written(Settings settings) {
        try {
            return json.writeValueAsString(settings);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
