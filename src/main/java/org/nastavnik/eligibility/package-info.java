/**
 * Who may mentor whom, how many at once, and with which papers (handbook 5.1, 5.2, 5.5).
 * Owns the tables {@code form-eligibility} and {@code mentor-capacity}, {@code role_model}, {@code capacity_raise}, {@code labour_paper}.
 * Must not know how pairs are proposed or how they work: both ask here.
 */
package org.nastavnik.eligibility;
