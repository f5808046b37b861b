/**
 * Registered papers: orders, regulations, protocols, with number, date and link; later files and generated papers.
 * Owns {@code document}.
 * Must not know which process or stage a paper comes from.
 */
package org.nastavnik.document;
