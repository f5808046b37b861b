/**
 * What items of roadmaps and instructions have in common when they are carried out: states, terms as people write them, evidence.
 * Must not know roadmaps or protocols.
 */
package org.nastavnik.execution;
