package org.nastavnik.engine.form;

import java.util.Map;

/** One row of a list; {@link #number()} counts from 1. */
public final class Row extends Fields {

    private final int number;

    Row(int number, Map<String, Object> values, FieldNames names) {
        super(values, names);
        this.number = number;
    }

    public int number() {
        return number;
    }
}
