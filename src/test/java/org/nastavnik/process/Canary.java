package org.nastavnik.process;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.core.AppenderBase;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.PostConstruct;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nastavnik.engine.form.Answered;
import org.nastavnik.engine.form.FormSubmitted;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Remembers every text that tests typed into forms, but for fields that go into process variables by design, and proves that
 * none of it is in an engine table or a log line.
 */
@Component
public class Canary {

    private static final Set<String> CHOICES = Set.of("radio", "select", "checklist", "taglist", "datetime", "number", "checkbox");
    /** Shorter texts and texts without a word or a phone number occur by chance. */
    private static final Pattern TELLING = Pattern.compile("(?s).*(\\p{IsCyrillic}{5}|\\d{7}).*");

    private final ObjectMapper json = new ObjectMapper();
    /** Words of the models and forms themselves stand in the engine by design. */
    private final String delivered = delivered();
    private final Set<String> typed = ConcurrentHashMap.newKeySet();
    private final Set<String> logged = ConcurrentHashMap.newKeySet();
    private final TypedFields fields = new TypedFields();
    private final JdbcClient database;
    private String saltQuery;

    Canary(JdbcClient database) {
        this.database = database;
    }

    @PostConstruct
    void listenToTheLog() {
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        AppenderBase<ILoggingEvent> appender = new AppenderBase<>() {
            @Override
            protected void append(ILoggingEvent event) {
                logged.add(event.getFormattedMessage());
                for (IThrowableProxy cause = event.getThrowableProxy(); cause != null; cause = cause.getCause()) {
                    logged.add(String.valueOf(cause.getMessage()));
                }
            }
        };
        appender.setContext(root.getLoggerContext());
        appender.start();
        root.addAppender(appender);
    }

    private static String delivered() {
        StringBuilder all = new StringBuilder();
        for (String folder : List.of("bpmn", "forms")) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    all.append(Files.readString(file));
                }
            } catch (IOException unreadable) {
                throw new IllegalStateException(unreadable);
            }
        }
        return all.toString();
    }

    /** Takes note of what is about to be submitted with this form. */
    void typing(byte[] form, Map<String, Object> values) {
        try {
            note(json.readTree(form).path("components"), values);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** Whatever the way it came: through a test, Tasklist or REST. */
    @EventListener
    void taken(FormSubmitted submitted) {
        fields.taken(submitted.context().formId(), Answered.in(submitted), text -> !telling(text).isEmpty());
    }

    /** Ids of all forms of tasks and starts. */
    public Set<String> forms() {
        return fields.forms();
    }

    /** The fields of forms into which nothing telling was typed in this run, so that nothing is known about them. */
    public Set<String> untouched() {
        return fields.untouched();
    }

    TypedFields fields() {
        return fields;
    }

    /** Fails when the salt stands in an engine table now; a log line with it is found later. */
    void assertNoSaltInTheEngine() {
        typed.add(Salt.NAME);
        if (saltQuery == null) {
            saltQuery = textColumns().stream().map(column -> "select '%1$s.%2$s' from %1$s where %2$s like :salt".formatted((Object[]) column))
                    .collect(Collectors.joining(" union all ")) + " union all select 'act_ge_bytearray' from act_ge_bytearray"
                    + " where deployment_id_ is null and position(convert_to(:name, 'UTF8') in bytes_) > 0";
        }
        assertThat(database.sql(saltQuery).param("salt", "%" + Salt.NAME + "%").param("name", Salt.NAME).query(String.class).list())
                .as("typed into a form and found in the engine").isEmpty();
    }

    private List<String> telling(String text) {
        return text.lines().flatMap(line -> Arrays.stream(line.split("\t"))).map(String::strip)
                .filter(part -> part.length() >= 6 && TELLING.matcher(part).matches() && !delivered.contains(part)).toList();
    }

    private void note(JsonNode components, Map<?, ?> values) {
        for (JsonNode component : components) {
            String type = component.path("type").asText();
            boolean goesToProcess = component.path("properties").path("to").asText("").equals("process");
            if ("dynamiclist".equals(type) && values.get(component.path("path").asText()) instanceof List<?> rows) {
                rows.forEach(row -> note(component.path("components"), (Map<?, ?>) row));
            } else if (component.has("key") && !CHOICES.contains(type) && !goesToProcess
                    && values.get(component.path("key").asText()) instanceof String text) {
                typed.addAll(telling(text));
            } else if (!component.has("key")) {
                note(component.path("components"), values);
            }
        }
    }

    /** Fails with what was typed and stands in an engine table or a log line. */
    public void assertNothingLeaked() {
        Set<String> leaked = new TreeSet<>();
        leaked.addAll(found("a log line", logged));
        for (String[] column : textColumns()) {
            leaked.addAll(found(column[0] + "." + column[1], database.sql("select distinct " + column[1] + " from " + column[0]
                    + " where " + column[1] + " is not null").query(String.class).list()));
        }
        leaked.addAll(found("act_ge_bytearray", database.sql("select bytes_ from act_ge_bytearray where deployment_id_ is null and bytes_ is not null")
                .query((row, number) -> new String(row.getBytes(1), StandardCharsets.UTF_8)).list()));
        assertThat(leaked).as("typed into a form and found in the engine or a log").isEmpty();
    }

    private Set<String> found(String place, Collection<String> texts) {
        String all = String.join("\n", texts);
        Set<String> hits = new HashSet<>();
        typed.stream().filter(all::contains).forEach(text -> hits.add("«" + text + "» in " + place));
        return hits;
    }

    private List<String[]> textColumns() {
        return database.sql("""
                        select table_name, column_name from information_schema.columns
                         where table_name like 'act\\_%' and data_type in ('character varying', 'text')""")
                .query((row, number) -> new String[] {row.getString(1), row.getString(2)}).list();
    }
}
