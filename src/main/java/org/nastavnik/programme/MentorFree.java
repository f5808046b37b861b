package org.nastavnik.programme;

/** A mentor of the programme has a free place again, or for the first time. Published when everything else about it is done. */
public record MentorFree(long programme) {
}
