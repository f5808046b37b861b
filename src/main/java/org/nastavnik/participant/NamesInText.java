package org.nastavnik.participant;

import java.util.Collection;
import java.util.regex.Pattern;

/**
 * Finds a surname beside a first name or its initial, in whatever case: «Ивановой Марии», «М. Иванова», and a first name
 * beside a patronymic, as teachers are called: «Мария Петровна». A surname alone is not enough: «Победа» and «Мир» are surnames too.
 */
public final class NamesInText {

    /** Endings of Russian declension are not longer. */
    private static final String ENDING = "\\p{L}{0,4}";

    private final Pattern names;

    public NamesInText(Collection<PersonName> people) {
        String all = people.stream().map(NamesInText::pattern).distinct().reduce((one, other) -> one + "|" + other).orElse("(?!)");
        names = Pattern.compile("(?<!\\p{L})(?:" + all + ")(?!\\p{L})", Pattern.UNICODE_CASE);
    }

    /** @param text null when there is none */
    public boolean foundIn(String text) {
        return text != null && names.matcher(text).find();
    }

    private static String pattern(PersonName person) {
        String surname = Pattern.quote(stem(person.surname(), 2)) + ENDING;
        String name = "(?:" + Pattern.quote(stem(person.name(), 1)) + ENDING + "|" + Pattern.quote(person.name().substring(0, 1)) + "\\.(?:\\s?\\p{Lu}\\.)?)";
        String called = person.patronymic() == null ? "" : "|" + Pattern.quote(stem(person.name(), 1)) + ENDING + "\\s+" + Pattern.quote(stem(person.patronymic(), 1)) + ENDING;
        return surname + "\\s+" + name + "|" + name + "\\s?" + surname + called;
    }

    /** What stays of a name when it is declined. */
    private static String stem(String name, int ending) {
        return name.length() <= ending + 2 ? name : name.substring(0, name.length() - ending);
    }
}
