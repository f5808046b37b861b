package org.nastavnik.survey;

/** One answer of one person. @param score 1–10 */
public record ScaleAnswer(long programme, long participant, Moment moment, Scale scale, int score) {
}
