/**
 * People as mentors and mentees of an organisation, their representatives and their consents.
 * Owns {@code participant}, {@code representative}, {@code consent}, {@code mentee}, {@code mentor}, {@code theme}, {@code participant_merge}: the only place of personal data.
 * Must not know processes, bases or pairs: those ask here and come back with ids.
 */
package org.nastavnik.participant;
