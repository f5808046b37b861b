package org.nastavnik.programme;

import java.util.Collection;

/** Mentees of a programme who have no mentor any more and wait until one is free. */
public record MenteesWait(long programme, Collection<Long> mentees) {
}
