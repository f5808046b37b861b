/**
 * Keeping the register of organisations: administrators all of it, specialists the schools of their municipality; and the
 * advice what to begin with while something is missing.
 * Owns the pages under {@code /pages/organisations}; the tables belong to {@code organisation}.
 * Must not be needed by any other feature.
 */
package org.nastavnik.directory;
