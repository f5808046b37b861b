package org.nastavnik.engine.form;

/** A form with live data of a register was opened by its performer. Published while it is being shown. */
public record FormShown(FormContext context) {
}
