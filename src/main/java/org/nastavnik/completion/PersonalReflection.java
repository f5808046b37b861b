package org.nastavnik.completion;

/** What somebody said about the year; without answers the person refused or could not be reached. @param answers or null */
record PersonalReflection(long participant, String answers) {
}
