/**
 * Best practices («лучшие практики») of organisations, their contests and the bank that all may read.
 * Owns {@code practice}, the tables {@code contest…} and their three processes.
 * Must not know the people a practice was made with: it is described without their names, experts do not learn its school.
 */
package org.nastavnik.practice;
