package org.nastavnik.selection;

import org.nastavnik.participant.Mentor;

/** A mentor of the base after the interview, whom the head may choose. */
record Candidate(Mentor mentor, Interview interview) {

    long id() {
        return mentor.id();
    }
}
