/**
 * Personal links for people without an account: what cannot be guessed in them, their QR codes, and a brake on guessing.
 * Owns nothing in the database.
 * Must not know what a link is for.
 */
package org.nastavnik.link;
