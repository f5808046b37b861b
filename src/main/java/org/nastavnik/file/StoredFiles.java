package org.nastavnik.file;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The lines of files: what there is, not the bytes. */
@Repository
class StoredFiles {

    private static final String SELECT = """
            select id, organisation, process_instance, task, task_name, evidence, participant, name, type, bytes, version, added_by, added_at
              from stored_file where deleted_at is null and\s""";

    private final JdbcClient database;
    private final Clock clock;

    StoredFiles(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Optional<StoredFile> find(long id) {
        return database.sql(SELECT + "id = ?").param(id).query(StoredFiles::read).optional();
    }

    /** The present versions of a process, those of the newest task first; at most 500. */
    List<StoredFile> ofProcess(String processInstance) {
        return database.sql(SELECT + "process_instance = ? and replaced_by is null order by id desc limit 500").param(processInstance)
                .query(StoredFiles::read).list();
    }

    /** Which of the documents that a task asks for are there. */
    List<String> evidenceAt(String task) {
        return database.sql("select distinct evidence from stored_file where task = ? and evidence is not null and deleted_at is null and replaced_by is null")
                .param(task).query(String.class).list();
    }

    /** The earlier versions of a file, the latest first. */
    List<StoredFile> earlier(long id) {
        return database.sql("""
                        with recursive version (id) as (
                            select id from stored_file where replaced_by = ?
                             union all select older.id from stored_file older join version on older.replaced_by = version.id)
                        """ + SELECT + "id in (select id from version) order by version desc").param(id).query(StoredFiles::read).list();
    }

    long add(StoredFile file, String sha256) {
        return database.sql("""
                        insert into stored_file (organisation, process_instance, task, task_name, evidence, participant, name, type, bytes,
                                                 sha256, version, added_by, added_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id""")
                .params(file.organisation(), file.processInstance(), file.task(), file.taskName(), file.evidence(), file.participant(),
                        file.name(), file.type(), file.bytes(), sha256, file.version(), file.addedBy(), now())
                .query(Long.class).single();
    }

    /** @return false when somebody else replaced or deleted it in the meantime */
    boolean replace(long old, long by) {
        return database.sql("update stored_file set replaced_by = ? where id = ? and replaced_by is null and deleted_at is null")
                .params(by, old).update() == 1;
    }

    /** Keeps the line, without the name, which may be that of a person. */
    void delete(long id, String by, String reason) {
        database.sql("""
                        update stored_file set deleted_by = ?, deleted_at = ?, deleted_because = ?, name = 'удалённый файл', participant = null
                         where id = ?""").params(by, now(), reason, id).update();
    }

    /** All versions of the papers of a person. */
    List<StoredFile> ofParticipant(long participant) {
        return database.sql(SELECT + "participant = ? order by id").param(participant).query(StoredFiles::read).list();
    }

    /** Ids of all versions of all files of the process to which this file belongs. */
    List<Long> withProcessOf(long file) {
        return database.sql("select id from stored_file where deleted_at is null and process_instance = (select process_instance from stored_file where id = ?) order by id")
                .param(file).query(Long.class).list();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static StoredFile read(ResultSet row, int number) throws SQLException {
        return new StoredFile(row.getLong("id"), row.getString("organisation"), row.getString("process_instance"), row.getString("task"),
                row.getString("task_name"), row.getString("evidence"), row.getObject("participant", Long.class), row.getString("name"),
                row.getString("type"), row.getLong("bytes"), row.getInt("version"), row.getString("added_by"),
                row.getObject("added_at", OffsetDateTime.class));
    }
}
