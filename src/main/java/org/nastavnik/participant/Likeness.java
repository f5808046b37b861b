package org.nastavnik.participant;

/** A question: is the person just entered somebody who is known already? */
public record Likeness(Participant entered, Participant known) {
}
