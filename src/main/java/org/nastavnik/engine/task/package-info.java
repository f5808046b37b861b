/**
 * Who performs a human task and by when: assignment to the holder of a post, due dates, who may complete or take it.
 * Owns the rules that hold for every user task of every model.
 * Must not know staff or forms: staff comes in through {@link org.nastavnik.engine.task.Performers}.
 */
package org.nastavnik.engine.task;
