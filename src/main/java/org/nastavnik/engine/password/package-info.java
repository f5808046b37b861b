/**
 * How the engine keeps passwords and which it takes. Owns the list of common passwords.
 * Must not know who has which password or how people sign in.
 */
package org.nastavnik.engine.password;
