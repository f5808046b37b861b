package org.nastavnik.engine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The parts of the work by which people look for their tasks, and the processes of each. */
public final class Stages {

    private static final Map<String, List<String>> PROCESSES = processes();

    private Stages() {
    }

    /** Keys of the processes by the Russian name of the part, in the order of the year. */
    public static Map<String, List<String>> all() {
        return PROCESSES;
    }

    /** @return for example «Этап 6. Работа пар»; empty for a process that belongs to no part */
    static Optional<String> of(String process) {
        return PROCESSES.entrySet().stream().filter(part -> part.getValue().contains(process)).map(Map.Entry::getKey).findFirst();
    }

    private static Map<String, List<String>> processes() {
        Map<String, List<String>> parts = new LinkedHashMap<>();
        parts.put("Этап 1. Подготовка", List.of("preparation", "curator-appointment", "school-roadmap", "regulation", "motivation-system"));
        parts.put("Этап 2. База наставляемых", List.of("mentee-base"));
        parts.put("Этап 3. База наставников", List.of("mentor-base"));
        parts.put("Этап 4. Отбор и обучение", List.of("mentor-selection"));
        parts.put("Этап 5. Формирование пар", List.of("pairing"));
        parts.put("Этап 6. Работа пар", List.of("pair", "pair-beginning", "pair-meetings", "pair-difficulty"));
        parts.put("Этап 7. Завершение", List.of("completion"));
        parts.put("Поручения и мероприятия", List.of("instruction", "roadmap-item"));
        return parts;
    }
}
