package org.nastavnik.engine.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** A submitted paper as Markdown for the one who reviews it: labels of its form with the answers, lists row by row. */
final class DraftText {

    private DraftText() {
    }

    static String of(FormSchema schema, TaskRecord record) {
        return StreamSupport.stream(schema.fields().spliterator(), false)
                .filter(field -> record.answers().get(field.key()) != null)
                .map(field -> "**" + Markdown.escape(field.label()) + ":** " + answer(field, record.answers().get(field.key())))
                .collect(Collectors.joining("\n\n"));
    }

    private static String answer(FormField field, Object value) {
        if (field.isList()) {
            return "\n\n" + ((List<?>) value).stream().map(row -> "- " + row(field, (Map<?, ?>) row)).collect(Collectors.joining("\n"));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(entry -> choice(field, entry)).collect(Collectors.joining(", "));
        }
        if (value instanceof Boolean ticked) {
            return ticked ? "да" : "нет";
        }
        if ("textarea".equals(field.type())) {
            return value.toString().lines().filter(line -> !line.isBlank()).map(Markdown::escape).collect(Collectors.joining("<br>"));
        }
        return "datetime".equals(field.type()) && field.definition().hasNonNull("dateLabel")
                ? RussianDate.of(value.toString())
                : choice(field, value);
    }

    private static String row(FormField list, Map<?, ?> row) {
        return list.children().stream()
                .filter(column -> row.get(column.key()) != null)
                .map(column -> Markdown.escape(column.label()) + ": " + answer(column, row.get(column.key())))
                .collect(Collectors.joining("; "));
    }

    private static String choice(FormField field, Object value) {
        for (JsonNode option : field.definition().path("values")) {
            if (option.path("value").asText().equals(String.valueOf(value))) {
                return Markdown.escape(option.path("label").asText());
            }
        }
        return Markdown.escape(String.valueOf(value));
    }
}
