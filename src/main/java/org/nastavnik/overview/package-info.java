/**
 * The control table («Контроль исполнения»): items of roadmaps and decisions of protocols by organisation, on a page and as XLSX;
 * what each task in Tasklist's list is about.
 * Owns the view {@code control_line} and no tables.
 * Must not change what it shows, nor know the processes behind it.
 */
package org.nastavnik.overview;
