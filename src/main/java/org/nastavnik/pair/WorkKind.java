package org.nastavnik.pair;

import java.util.Map;

/** Names of the kinds of work («виды работы») that the forms offer; a kind added to a form only is shown by its code. */
final class WorkKind {

    private static final Map<String, String> TITLES = Map.of("talk", "беседа", "consultation", "консультация", "advice", "совет, подсказка",
            "analysis", "разбор трудной ситуации", "jointActivity", "совместное дело", "motivation", "мотивирующая встреча",
            "project", "совместный проект", "openLesson", "открытый урок, посещение занятия", "other", "другое");

    private WorkKind() {
    }

    static String title(String code) {
        return TITLES.getOrDefault(code, code);
    }
}
