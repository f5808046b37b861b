package org.nastavnik.participant;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The themes of a municipality. @param all in their order, retired ones included */
public record ThemeList(List<Theme> all) {

    /** Those that can be chosen today. */
    public List<Theme> offered() {
        return offeredWith(List.of());
    }

    /** Those that can be chosen today, and those that somebody has already. @param held codes */
    public List<Theme> offeredWith(Collection<String> held) {
        return all.stream().filter(theme -> !theme.retired() || held.contains(theme.code())).toList();
    }

    /** For a choice in a form. @param held codes that stand in its rows already; null does not count */
    public List<Map<String, String>> options(Stream<String> held) {
        return options(offeredWith(held.filter(Objects::nonNull).collect(Collectors.toSet())));
    }

    /** For a choice in a questionnaire. */
    public List<Map<String, String>> options(Predicate<Theme> offered) {
        return options(offered().stream().filter(offered).toList());
    }

    private static List<Map<String, String>> options(List<Theme> themes) {
        return themes.stream().map(theme -> Map.of("value", theme.code(), "label", theme.title())).toList();
    }

    public boolean has(String code) {
        return all.stream().anyMatch(theme -> theme.code().equals(code));
    }

    /** In Russian; the code itself when it is not on the list. @param code null gives null */
    public String title(String code) {
        return all.stream().filter(theme -> theme.code().equals(code)).findFirst().map(Theme::title).orElse(code);
    }

    /** In the order of the codes, separated by semicolons. */
    public String titles(Collection<String> codes) {
        return codes.stream().filter(Objects::nonNull).map(this::title).collect(Collectors.joining("; "));
    }
}
