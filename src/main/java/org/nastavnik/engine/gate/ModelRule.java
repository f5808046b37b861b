package org.nastavnik.engine.gate;

import java.util.List;

/** One thing that the gate looks at. */
interface ModelRule {

    void check(ModelFile file, Surroundings surroundings, List<Finding> findings);
}
