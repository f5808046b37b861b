/**
 * Educational organisations, their staff and posts: who is curator of what, since when, who stands in.
 * Owns {@code organisation}, {@code staff}, {@code staff_post} and the engine's users, groups and tenants made from them.
 * Must not know participants, programmes or stages.
 */
package org.nastavnik.organisation;
