/**
 * Files at tasks: the tab «Документы» of Tasklist, versions, and where the bytes lie. Who works in a process sees its files.
 * Owns {@code stored_file} and {@code file_part}.
 * Must not know what a task is about; models say which documents a task asks for.
 */
package org.nastavnik.file;
