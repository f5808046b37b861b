package org.nastavnik.programme;

import java.util.Collection;

/** The curator wants a mentor to be sought for these mentees now, whatever was agreed before. */
public record MentorAskedFor(long programme, Collection<Long> mentees) {
}
