/**
 * Consents as papers: their texts and sheets to print, withdrawal, terms of storage, erasure with an act, extracts for people.
 * Owns the processes {@code consent-withdrawal} and {@code retention-review}, {@code withdrawal}, {@code erasure_act} and the tables of texts and terms.
 * Must not know what other packages keep about people: they erase and extract it themselves ({@code participant.PersonalData}).
 */
package org.nastavnik.consent;
