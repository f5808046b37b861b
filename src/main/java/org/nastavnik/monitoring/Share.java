package org.nastavnik.monitoring;

/** A numerator and a denominator. @param denominator null when it is not known @param unknown why, in Russian; null when it is */
record Share(int numerator, Integer denominator, String unknown) {
}
