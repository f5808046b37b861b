package org.nastavnik.intake;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nastavnik.participant.NameKey;

/** Classes as they are written: 7А, 7 "А", 7-а, 7 «А» класс, 7 кл. А. */
final class Classes {

    private static final Pattern CLASS = Pattern.compile(
            "(1[0-2]|[1-9])[ \\-–_.]*(?:класс|кл\\.?)?[ \\-–_.]*[\"'«“„]*([а-яёa-z]?)[\"'»”“]*[ .]*(?:класс[а-я]*|кл\\.?)?", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Classes() {
    }

    /** For example «7 А»; empty when it is no class. */
    static Optional<String> read(String text) {
        Matcher found = CLASS.matcher(text.strip());
        if (!found.matches()) {
            return Optional.empty();
        }
        String letter = NameKey.of(found.group(2)).toUpperCase(Locale.ROOT);
        return Optional.of(letter.isEmpty() ? found.group(1) : found.group(1) + " " + letter);
    }
}
