package org.nastavnik.programme;

import java.util.Collection;

/**
 * Mentees of a programme who should be proposed a mentor: the base was supplemented, or a mentor is free. Published
 * when everything else about the change is done.
 */
public record PairsWanted(long programme, Collection<Long> mentees) {
}
