package org.nastavnik.engine.gate;

import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.BadUserRequestException;

/** A deployment with findings; REST answers 400, and nothing of the deployment is kept. */
public class ModelRefused extends BadUserRequestException {

    private static final long serialVersionUID = 1L;

    ModelRefused(List<Finding> findings) {
        super(findings.stream().map(Finding::toString).collect(Collectors.joining("\n", "Развёртывание отклонено, замечаний: " + findings.size() + "\n", "")));
    }
}
