/**
 * Control of execution («контроль исполнения») over all tasks: reminders, escalation of what is late, moved deadlines.
 * Owns {@code task_control}, {@code task_decision}, {@code extension_request} and the processes over late tasks.
 * Must not know what a task is about.
 */
package org.nastavnik.control;
