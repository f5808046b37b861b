/**
 * A school's programme of a school year and its seven stages.
 * Owns {@code programme}, the process {@code school-programme} and the variables that every stage carries.
 * Must not know participants or pairs: stages of people have packages of their own.
 */
package org.nastavnik.programme;
