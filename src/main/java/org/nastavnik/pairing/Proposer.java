package org.nastavnik.pairing;

/** Chooses pairs. The same problem always gets the same answer. */
interface Proposer {

    PairProposal propose(PairingProblem problem);
}
