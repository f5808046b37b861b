package org.nastavnik.engine.gate;

import java.util.Map;
import java.util.Set;

/**
 * What a model may refer to: what is live already together with what the same deployment brings.
 *
 * @param beans names of the beans for models, each with the names of its methods
 * @param deadlines ids of the tasks that have a row in the table of deadlines
 */
record Surroundings(Map<String, Set<String>> beans, Set<String> processes, Set<String> decisions, Set<String> forms, Set<String> deadlines) {
}
