/**
 * Which PostgreSQL the application works on: a server of the operator's, or one of our own under the data directory.
 * Owns the data directory, its lock and the embedded server; turns failed starts into messages for people.
 * Must not know tables, the engine or any feature.
 */
package org.nastavnik.database;
