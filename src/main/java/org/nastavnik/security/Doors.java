package org.nastavnik.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;

/** The list {@code security/doors.txt}. The engine's REST is one, wherever it is mounted. */
@Component
class Doors {

    private static final Pattern ENGINE = Pattern.compile("(/engine-rest|/camunda/api/engine)(/engine/default(?=/|$))?");

    /** @param door what was found @param names the named parts of the path */
    record Found(Door door, Map<String, String> names) {
    }

    private final List<Door> doors = read();

    /** The door for a call: more exact patterns win, so that {@code /task/count} is no task. */
    Optional<Found> find(String method, String path) {
        PathContainer called = PathContainer.parsePath(plain(path));
        return doors.stream()
                .flatMap(door -> door.match(method.equals("HEAD") ? "GET" : method, called).map(names -> new Found(door, names)).stream())
                .findFirst();
    }

    /** The path below the mount of the engine's REST; others stay whole. A slash at the end means nothing. */
    static String plain(String path) {
        String below = ENGINE.matcher(path).lookingAt() ? ENGINE.matcher(path).replaceFirst("") : path;
        return below.length() > 1 && below.endsWith("/") ? below.substring(0, below.length() - 1) : below;
    }

    private static List<Door> read() {
        try {
            return new ClassPathResource("security/doors.txt").getContentAsString(StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#")).map(Door::read)
                    .sorted(Comparator.comparing(Door::path)).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
