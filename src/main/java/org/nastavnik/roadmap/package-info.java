/**
 * The roadmap («дорожная карта») of an organisation: its versions, their items, agreement by the department, approval.
 * Owns {@code roadmap}, {@code roadmap_item} and the process {@code school-roadmap}, {@code organisation-roadmap}.
 * Must not know the stage that calls the process, participants or pairs.
 */
package org.nastavnik.roadmap;
