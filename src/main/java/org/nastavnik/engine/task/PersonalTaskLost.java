package org.nastavnik.engine.task;

/**
 * The person to whom a personal task belongs holds its post no more. Nobody else may do it: whoever gave the task must find
 * another person. Published within the transaction that finds it out, again and again while the task is open.
 */
public record PersonalTaskLost(String taskId, String processInstanceId) {
}
