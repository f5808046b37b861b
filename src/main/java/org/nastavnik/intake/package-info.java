/**
 * The import of a base of mentees or mentors from XLSX and CSV as schools write them: reading, preview, confirmation, evidence.
 * Owns {@code people_import}, {@code people_import_row} and {@code people_import_alike}. People are entered through {@code participant}.
 * Must not know processes: a form only links here, and the file remembers the task it was uploaded in.
 */
package org.nastavnik.intake;
