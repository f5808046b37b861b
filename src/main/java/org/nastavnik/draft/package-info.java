/**
 * Half-filled forms («Сохранить» in Tasklist): kept on the server for the person who fills them in, gone with the task.
 * Owns {@code form_draft}.
 * Must not know what any form is about.
 */
package org.nastavnik.draft;
