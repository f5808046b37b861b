package org.nastavnik.participant;

import java.util.Locale;

/** What two spellings of one name have in common; the same as the function {@code name_key} of the database. */
public final class NameKey {

    private static final String LOOK_ALIKE = "ёaeopcyxkmthbіj";
    private static final String RUSSIAN = "еаеорсухкмтнвий";
    private static final String IGNORED = " -‐–—.’`\"'";

    private NameKey() {
    }

    /** @param name null gives null */
    public static String of(String name) {
        if (name == null) {
            return null;
        }
        StringBuilder key = new StringBuilder();
        for (char letter : name.toLowerCase(Locale.ROOT).toCharArray()) {
            int place = LOOK_ALIKE.indexOf(letter);
            if (IGNORED.indexOf(letter) < 0) {
                key.append(place < 0 ? letter : RUSSIAN.charAt(place));
            }
        }
        return key.toString();
    }

    /** The name with Latin letters that look like Russian ones replaced, when it has Russian letters too; case stays. */
    public static String russian(String name) {
        if (name.codePoints().noneMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.CYRILLIC)) {
            return name;
        }
        StringBuilder russian = new StringBuilder();
        for (char letter : name.toCharArray()) {
            int place = LOOK_ALIKE.indexOf(Character.toLowerCase(letter), 1);
            char replaced = place < 0 ? letter : RUSSIAN.charAt(place);
            russian.append(place >= 0 && Character.isUpperCase(letter) ? Character.toUpperCase(replaced) : replaced);
        }
        return russian.toString();
    }
}
