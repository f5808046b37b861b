/**
 * Models as they are delivered and as they are live: first deployment, updates, the administrator's decision between two versions.
 * Owns the table {@code delivered_model}.
 * Must not know what any model is about.
 */
package org.nastavnik.model;
