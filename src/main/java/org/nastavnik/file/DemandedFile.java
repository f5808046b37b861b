package org.nastavnik.file;

import java.util.List;
import java.util.stream.Stream;

/**
 * A document that a task asks for. The model names them in the extension property {@code evidence} of the user task, divided by
 * semicolons; a star at the end means that the task cannot be completed without it: «Подписанный приказ*; Приложение».
 */
record DemandedFile(String name, boolean required) {

    static final String PROPERTY = "evidence";

    static List<DemandedFile> of(String property) {
        return Stream.of(property == null ? new String[0] : property.split(";")).map(String::strip).filter(part -> !part.isEmpty())
                .map(part -> new DemandedFile(part.replaceFirst("\\*$", "").strip(), part.endsWith("*"))).toList();
    }
}
