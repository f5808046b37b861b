/**
 * Nastavnik: school mentoring as executable processes.
 * Owns only the entry point; every feature lives in a package of its own.
 */
package org.nastavnik;
