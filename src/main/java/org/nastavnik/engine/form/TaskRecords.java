package org.nastavnik.engine.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The journal of submitted tasks: what was answered, by whom, when. Returned drafts are filled in again from it. */
@Component
public class TaskRecords {

    private static final String COLUMNS = "id, task_key, form_id, subject, submitted_by, submitted_at, answers";

    private final JdbcClient database;
    private final ObjectMapper json;
    private final Clock clock;

    TaskRecords(JdbcClient database, ObjectMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    void add(FormContext context, Map<String, Object> answers) {
        database.sql("""
                        insert into task_record (organisation, process_instance, task, task_key, form_id, reviews, subject,
                                                 submitted_by, submitted_at, answers)
                        values (:organisation, :instance, :task, :key, :form, :reviews, :subject, :user, :at, :answers::jsonb)""")
                .param("organisation", context.organisation())
                .param("instance", context.processInstanceId())
                .param("task", context.taskId().orElse(null))
                .param("key", context.key())
                .param("form", context.formId())
                .param("reviews", context.reviews().orElse(null))
                .param("subject", context.subject())
                .param("user", context.user())
                .param("at", OffsetDateTime.now(clock.withZone(ZoneOffset.UTC)))
                .param("answers", written(answers))
                .update();
    }

    /** The last time this task was submitted in the process instance, for the same subject. */
    public Optional<TaskRecord> latest(String processInstanceId, String taskKey, Long subject) {
        return database.sql("select " + COLUMNS + """
                         from task_record
                        where process_instance = :instance and task_key = :key and subject is not distinct from :subject
                        order by id desc limit 1""")
                .param("instance", processInstanceId)
                .param("key", taskKey)
                .param("subject", subject)
                .query(this::record).optional();
    }

    /** Every submission of this task in the process instance, oldest first. */
    public List<TaskRecord> all(String processInstanceId, String taskKey) {
        return database.sql("select " + COLUMNS
                        + " from task_record where process_instance = :instance and task_key = :key order by id")
                .param("instance", processInstanceId)
                .param("key", taskKey)
                .query(this::record).list();
    }

    /** The reviews that sent this task's paper back, oldest first. */
    public List<TaskRecord> returns(String processInstanceId, String taskKey, Long subject) {
        return database.sql("select " + COLUMNS + """
                         from task_record
                        where process_instance = :instance and reviews = :key and subject is not distinct from :subject
                          and answers ->> 'decision' = 'return'
                        order by id""")
                .param("instance", processInstanceId)
                .param("key", taskKey)
                .param("subject", subject)
                .query(this::record).list();
    }

    /** The task in which this paper was handed in last, if a review has sent it back since. */
    Optional<String> sentBack(String processInstanceId, String taskKey, Long subject) {
        return database.sql("""
                        select draft.task
                          from (select id, task from task_record
                                 where process_instance = :instance and task_key = :key and subject is not distinct from :subject
                                 order by id desc limit 1) draft
                         where exists (select from task_record review
                                        where review.process_instance = :instance and review.reviews = :key and review.id > draft.id
                                          and (review.subject is null or review.subject = :subject)
                                          and review.answers ->> 'decision' = 'return')""")
                .param("instance", processInstanceId)
                .param("key", taskKey)
                .param("subject", subject)
                .query(String.class).optional();
    }

    private TaskRecord record(ResultSet row, int number) throws SQLException {
        return new TaskRecord(row.getLong("id"), row.getString("task_key"), row.getString("form_id"),
                row.getObject("subject", Long.class), row.getString("submitted_by"),
                row.getObject("submitted_at", OffsetDateTime.class), read(row.getString("answers")));
    }

    private String written(Map<String, Object> answers) {
        try {
            return json.writeValueAsString(answers);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Map<String, Object> read(String answers) {
        try {
            return json.readValue(answers, new TypeReference<>() { });
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
