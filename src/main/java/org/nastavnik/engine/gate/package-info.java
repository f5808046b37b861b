/**
 * The gate of deployments: only administrators pass, and only models built from allowed constructs.
 * Owns the lists of what models, decision tables and forms may contain. Findings are Russian.
 * Must not know any feature package: beans are known by {@link org.nastavnik.engine.ModelBean} only.
 */
package org.nastavnik.engine.gate;
