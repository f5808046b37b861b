package org.nastavnik.pairing;

import java.util.List;

/** Chosen candidates: each mentee at most once, each mentor as often as there are places. */
record PairProposal(List<Candidate> chosen) {
}
