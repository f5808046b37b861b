package org.nastavnik.engine.form;

import org.camunda.bpm.engine.delegate.VariableScope;

/**
 * A process variable declared once: its name in the models and its type.
 *
 * @param type String, Long, Integer, Double or Boolean; a date is an ISO string ({@code 2026-12-25})
 */
public record Variable<T>(String name, Class<T> type) {

    public static Variable<String> text(String name) {
        return new Variable<>(name, String.class);
    }

    public static Variable<Long> id(String name) {
        return new Variable<>(name, Long.class);
    }

    public static Variable<Integer> whole(String name) {
        return new Variable<>(name, Integer.class);
    }

    public static Variable<Boolean> flag(String name) {
        return new Variable<>(name, Boolean.class);
    }

    /** @return the value, or null when the variable is not set; whole numbers are widened or narrowed to the declared type */
    public T of(VariableScope scope) {
        return cast(scope.getVariable(name));
    }

    public void set(VariableScope scope, T value) {
        scope.setVariable(name, value);
    }

    T cast(Object value) {
        if (value instanceof Number number && type == Long.class) {
            return type.cast(number.longValue());
        }
        if (value instanceof Number number && type == Integer.class) {
            return type.cast(number.intValue());
        }
        return type.cast(value);
    }
}
