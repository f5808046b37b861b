package org.nastavnik.engine.gate;

import com.fasterxml.jackson.databind.JsonNode;
import org.w3c.dom.Document;

/** One file of a deployment, read. */
sealed interface ModelFile {

    /** As it is shown to people, without folders. */
    String name();

    record ProcessFile(String name, Document xml) implements ModelFile {
    }

    record DecisionFile(String name, Document xml) implements ModelFile {
    }

    record FormFile(String name, JsonNode form) implements ModelFile {
    }
}
