package org.nastavnik.engine.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.nastavnik.engine.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Camunda Forms outside of tasks: their newest version, and the same checks of answers as at a task. */
@Component
public class DeployedForms {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final JdbcClient database;

    DeployedForms(JdbcClient database) {
        this.database = database;
    }

    /** The form as JSON, as it stands in its file. @throws Refusal when no such form is deployed */
    public JsonNode find(String id) {
        try {
            return JSON.readTree(bytes(id));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * @param supplied options of choices whose values are not written in the form, by {@code valuesKey}
     * @return the accepted answers, without empty ones
     * @throws Refusal naming the field by its label
     */
    public Map<String, Object> check(String id, Map<String, ?> supplied, Map<String, Object> answers) {
        return new FormRules(FormSchema.read(new ByteArrayInputStream(bytes(id))), supplied).check(answers).values();
    }

    private byte[] bytes(String id) {
        return database.sql("""
                        select file.bytes_ from act_re_camformdef form
                          join act_ge_bytearray file on file.deployment_id_ = form.deployment_id_ and file.name_ = form.resource_name_
                         where form.key_ = ? order by form.version_ desc limit 1""").param(id).query(byte[].class).optional()
                .orElseThrow(() -> new Refusal("Форма «" + id + "» не установлена: сообщите администратору"));
    }
}
