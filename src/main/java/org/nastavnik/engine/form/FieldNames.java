package org.nastavnik.engine.form;

/** How messages name a field: by its label, inside a list with the list's label and the row's number. */
@FunctionalInterface
interface FieldNames {

    String of(String key);

    default FieldNames row(String list, int number, FormField field) {
        return key -> of(list) + ", строка " + number + ", " + quoted(field.child(key).map(FormField::label).orElse(key));
    }

    static String quoted(String label) {
        return "«" + label + "»";
    }
}
