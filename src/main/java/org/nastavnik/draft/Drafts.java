package org.nastavnik.draft;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.nastavnik.engine.form.SavedDraft;
import org.nastavnik.engine.form.SavedDrafts;
import org.nastavnik.engine.task.TaskClosed;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Drafts by task and person. They may hold names: nobody but that person reads them, and they end with the task. */
@Repository
class Drafts implements SavedDrafts {

    private static final TypeReference<Map<String, Object>> ANSWERS = new TypeReference<>() {
    };

    private final JdbcClient database;
    private final ObjectMapper json;
    private final Clock clock;

    Drafts(JdbcClient database, ObjectMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public Optional<SavedDraft> of(String taskId, String login) {
        return database.sql("select answers, saved_at from form_draft where task = ? and login = ?").params(taskId, login)
                .query((row, number) -> new SavedDraft(read(row.getString("answers")), row.getObject("saved_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    void save(String taskId, String login, Map<String, Object> answers) {
        database.sql("""
                        insert into form_draft (task, login, answers, saved_at) values (?, ?, ?::jsonb, ?)
                        on conflict (task, login) do update set answers = excluded.answers, saved_at = excluded.saved_at""")
                .params(taskId, login, written(answers), OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC)).update();
    }

    @EventListener
    void endWith(TaskClosed task) {
        database.sql("delete from form_draft where task = ?").param(task.taskId()).update();
    }

    private Map<String, Object> read(String answers) {
        try {
            return json.readValue(answers, ANSWERS);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private String written(Map<String, Object> answers) {
        try {
            return json.writeValueAsString(answers);
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException(broken);
        }
    }
}
