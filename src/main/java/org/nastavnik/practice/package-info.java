/**
 * Best practices («лучшие практики») of organisations and what becomes of them.
 * Owns {@code practice}.
 * Must not know the people a practice was made with: it is described without their names.
 */
package org.nastavnik.practice;
