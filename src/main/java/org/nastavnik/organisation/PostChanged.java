package org.nastavnik.organisation;

import java.util.Set;

/**
 * A post was given, taken away or stood in for. Published within the transaction that changes it.
 *
 * @param organisation where the post is held: a school, or the municipality
 * @param logins everybody whose rights follow from the post
 */
public record PostChanged(Post post, String organisation, Set<String> logins) {
}
