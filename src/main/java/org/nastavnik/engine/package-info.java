/**
 * Configures the process engine: schema, tenants, rights, what models may name, how refusals reach a person.
 * Owns everything that touches engine internals, here and in the sub-packages {@code form} and {@code task}.
 * Must not know any feature package: features come to it through the interfaces it publishes.
 */
package org.nastavnik.engine;
