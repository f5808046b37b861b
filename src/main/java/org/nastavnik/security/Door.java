package org.nastavnik.security;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * One call that people without the rights of an administrator may make.
 *
 * @param method HTTP method
 * @param path pattern of the path, with the names of what its parts are
 * @param parameters parameters that must be there, with what they are
 * @param groups who may call
 */
record Door(String method, PathPattern path, Map<String, String> parameters, Set<String> groups) {

    private static final String ADMINISTRATORS = "camunda-admin";
    private static final String ANY = "*";
    private static final Set<String> LEADERS = Set.of("heads", "deputy-heads", "specialists", "department-heads");
    private static final Set<String> STAFF = Stream.concat(LEADERS.stream(), Stream.of("curators", "experts")).collect(Collectors.toUnmodifiableSet());

    static Door read(String line) {
        String[] columns = line.split("\\s+");
        String[] target = columns[1].split("\\?");
        Map<String, String> parameters = target.length == 1 ? Map.of() : Stream.of(target[1].split("&"))
                .map(parameter -> parameter.split("=")).collect(Collectors.toMap(pair -> pair[0], pair -> pair[1].substring(1, pair[1].length() - 1)));
        return new Door(columns[0], PathPatternParser.defaultInstance.parse(target[0]), parameters, groups(columns[2]));
    }

    private static Set<String> groups(String who) {
        return switch (who) {
            case "STAFF" -> STAFF;
            case "LEADERS" -> LEADERS;
            case "ADMINISTRATORS" -> Set.of(ADMINISTRATORS);
            case "NOBODY" -> Set.of();
            default -> throw new IllegalArgumentException("unknown group of people: " + who);
        };
    }

    /** Closed to administrators too. */
    boolean isNobodys() {
        return groups.isEmpty();
    }

    /** The named parts of the path when the door is for this call, otherwise empty. */
    Optional<Map<String, String>> match(String calledMethod, PathContainer called) {
        return method.equals(ANY) || method.equals(calledMethod)
                ? Optional.ofNullable(path.matchAndExtract(called)).map(PathPattern.PathMatchInfo::getUriVariables)
                : Optional.empty();
    }
}
