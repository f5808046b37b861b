package org.nastavnik.programme;

import java.util.Collection;

/**
 * Mentees of a programme who should be proposed a mentor: they came back to the base, or the base was supplemented. Published
 * when everything else about the change is done.
 */
public record PairsWanted(long programme, Collection<Long> mentees) {
}
