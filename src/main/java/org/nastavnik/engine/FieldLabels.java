package org.nastavnik.engine;

import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;

/** A start form that can say how people call its fields. */
public interface FieldLabels {

    /** In quotes, for messages. */
    String label(ProcessDefinitionEntity definition, String key);
}
