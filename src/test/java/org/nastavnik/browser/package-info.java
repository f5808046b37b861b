/**
 * The real web applications in a real browser: screen objects, and tests ({@code *IT}) of what people see and do.
 * Owns the browser of a test run.
 * Must not reach into the application except to prepare a school.
 */
package org.nastavnik.browser;
