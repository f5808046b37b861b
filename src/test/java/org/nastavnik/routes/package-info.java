/**
 * Every route of the running application, who may call it, and what happens to senseless calls.
 * Owns the written table {@code routes/who-may-what.csv}.
 * Must not know stages.
 */
package org.nastavnik.routes;
