/**
 * Meetings of the municipal working group: protocols, decisions, and the instructions they become for organisations.
 * Owns {@code working_group_meeting}, {@code protocol_decision}, {@code instruction} and their two processes.
 * Must not know stages of a programme; what they produce comes in as registered papers.
 */
package org.nastavnik.workinggroup;
