package org.nastavnik.workinggroup;

import java.util.Map;

/** How states of execution are written for people. */
final class ExecutionStates {

    private static final Map<String, String> TITLES = Map.of("waiting", "ждёт", "inWork", "в работе", "reported", "на приёмке",
            "returned", "возвращено", "accepted", "принято", "dropped", "снято", "cancelled", "отменено");

    private ExecutionStates() {
    }

    static String title(String state) {
        return TITLES.get(state);
    }
}
