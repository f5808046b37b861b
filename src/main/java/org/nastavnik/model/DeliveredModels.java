package org.nastavnik.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The models, decision tables and forms of this version of the product, from the class path. */
@Component
class DeliveredModels {

    private static final String[] PATTERNS = {"classpath*:bpmn/**/*.bpmn", "classpath*:bpmn/**/*.dmn", "classpath*:forms/**/*.form"};

    /** By file name, which is unique across folders. */
    Map<String, DeliveredModel> all() {
        Map<String, DeliveredModel> found = new TreeMap<>();
        PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver();
        try {
            for (String pattern : PATTERNS) {
                for (Resource resource : resolver.getResources(pattern)) {
                    if (found.put(resource.getFilename(), new DeliveredModel(resource.getFilename(), resource.getContentAsByteArray())) != null) {
                        throw new IllegalStateException("two delivered models are called " + resource.getFilename());
                    }
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return found;
    }
}
