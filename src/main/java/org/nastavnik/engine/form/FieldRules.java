package org.nastavnik.engine.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.nastavnik.engine.Refusal;

/** The rules of one field; {@link #check} returns the accepted value or refuses with a message that names the field. */
final class FieldRules {

    /** Longest answer that a field without a rule of its own takes, in characters. */
    private static final int LONGEST = 10_000;

    private final FormField field;
    private final String name;
    private final Set<String> options;

    FieldRules(FormField field, String name, Set<String> options) {
        this.field = field;
        this.name = name;
        this.options = options;
    }

    Object check(Object answer) {
        Object value = answer instanceof String text && text.isBlank() ? null : answer;
        if (value == null || value instanceof List<?> list && list.isEmpty()) {
            if (field.required()) {
                throw refuse("нужно заполнить");
            }
            return null;
        }
        return switch (field.type()) {
            case "number" -> number(value);
            case "checkbox" -> ticked(value);
            case "datetime" -> moment(text(value));
            case "checklist", "taglist" -> choices(value);
            case "radio", "select" -> choice(value instanceof Number ? value.toString() : text(value));
            default -> sized(text(value));
        };
    }

    private Object number(Object value) {
        if (!(value instanceof Number) && !field.definition().path("serializeToString").asBoolean()) {
            throw refuse("ожидается число");
        }
        BigDecimal number;
        try {
            number = new BigDecimal(value.toString());
        } catch (NumberFormatException notANumber) {
            throw refuse("ожидается число");
        }
        if (number.stripTrailingZeros().scale() > field.definition().path("decimalDigits").asInt(0)) {
            throw refuse("слишком много знаков после запятой");
        }
        within(number);
        return value;
    }

    private void within(BigDecimal number) {
        JsonNode min = field.rule("min");
        JsonNode max = field.rule("max");
        if (!min.isMissingNode() && number.compareTo(new BigDecimal(min.asText())) < 0) {
            throw refuse("не меньше " + min.asText());
        }
        if (!max.isMissingNode() && number.compareTo(new BigDecimal(max.asText())) > 0) {
            throw refuse("не больше " + max.asText());
        }
        if (number.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) > 0) {
            throw refuse("слишком большое число");
        }
    }

    private Object ticked(Object value) {
        if (!(value instanceof Boolean)) {
            throw refuse("ожидается «да» или «нет»");
        }
        if (field.required() && !((Boolean) value)) {
            throw refuse("нужно отметить");
        }
        return value;
    }

    private Object moment(String value) {
        boolean time = "time".equals(field.definition().path("subtype").asText());
        try {
            return time ? LocalTime.parse(value).toString() : sensible(RussianDate.read(value)).toString();
        } catch (DateTimeException wrong) {
            throw refuse(time ? "ожидается время, например 15:00" : "ожидается дата, например 25.12.2026");
        }
    }

    private LocalDate sensible(LocalDate date) {
        if (date.getYear() < 1900 || date.getYear() > 2100) {
            throw refuse("проверьте год");
        }
        return date;
    }

    private Object choices(Object value) {
        if (!(value instanceof List<?> list)) {
            throw refuse("ожидается список значений");
        }
        return list.stream().map(entry -> choice(text(entry))).distinct().toList();
    }

    private String choice(String value) {
        if (options != null && !options.contains(value)) {
            throw refuse("выберите значение из списка");
        }
        return value;
    }

    private String text(Object value) {
        if (!(value instanceof String text)) {
            throw refuse("ожидается текст");
        }
        if (text.indexOf('\0') >= 0) {
            throw refuse("недопустимый символ");
        }
        return text.strip();
    }

    private String sized(String text) {
        int least = field.rule("minLength").asInt(0);
        int most = field.rule("maxLength").asInt(LONGEST);
        if (text.length() < least) {
            throw refuse("не короче " + least + " знаков");
        }
        if (text.length() > most) {
            throw refuse("не длиннее " + most + " знаков");
        }
        String pattern = field.rule("pattern").asText("");
        if (!pattern.isEmpty() && !text.matches(pattern)) {
            throw refuse("неверный вид, проверьте подсказку под полем");
        }
        return text;
    }

    private Refusal refuse(String message) {
        return new Refusal(field.key(), name + ": " + message);
    }
}
