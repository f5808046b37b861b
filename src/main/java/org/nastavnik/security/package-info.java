/**
 * Who may log in and reach what: the web filter chain, the first administrator, grants of groups, ready-made task filters.
 * Owns no tables of its own.
 * Must not know stages or registers.
 */
package org.nastavnik.security;
