/**
 * The sample municipality: five organisations of Zeya with synthetic staff, for a first look and for tests.
 * Owns nothing; it fills the registers of {@code organisation} once.
 * Must not be needed by anything: a production database never sees it.
 */
package org.nastavnik.sample;
