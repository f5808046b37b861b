package org.nastavnik.routes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.ClassPathResource;

/**
 * The written table {@code routes/who-may-what.csv}: a line for each route, a column for each class of people. Cells:
 * {@code sign-in} is asked to sign in, {@code closed} is refused whatever is asked, {@code own} gets through with things of
 * their own organisation and finds nothing else, {@code absent} is told that there is no such page (of ours: closed, or not
 * found by the senseless id with which the walk asks, or not even looked up after too many guesses), {@code open} gets through.
 */
final class WhoMayWhat {

    private WhoMayWhat() {
    }

    static Map<Route, Map<Role, String>> read() {
        try {
            Map<Route, Map<Role, String>> table = new TreeMap<>();
            List<String> lines = new ClassPathResource("routes/who-may-what.csv").getContentAsString(StandardCharsets.UTF_8).lines().toList();
            lines.stream().skip(1).map(line -> line.split(";")).forEach(cells -> {
                Map<Role, String> rights = new EnumMap<>(Role.class);
                for (Role role : Role.values()) {
                    rights.put(role, cells[2 + role.ordinal()]);
                }
                table.put(new Route(cells[0], cells[1]), rights);
            });
            return table;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
