package org.nastavnik.participant;

import java.util.List;

/**
 * A regular expression of PostgreSQL that finds a person in texts of the person's organisation.
 *
 * @param expressions each matches one way to name the person; group 1 is what stands before and stays
 */
record NamePattern(String organisation, List<String> expressions) {

    private static final String LETTER = "[А-Яа-яЁёA-Za-z]";
    /** The begin of a word; inside JSON a line break is written as a letter after a backslash. */
    private static final String BEFORE = "(^|\\\\[nrt]|[^А-Яа-яЁёA-Za-z0-9])";
    private static final String AFTER = "(?!" + LETTER + ")";

    /** All of them as one. */
    String any() {
        return String.join("|", expressions);
    }

    /** Full name in whatever case and order, or surname with initials: «Ивановой Марии», «М. П. Иванова». */
    static String fullName(PersonName person) {
        String surname = declined(person.surname(), 2);
        String name = "(?:" + declined(person.name(), 1) + "(?:\\s+" + LETTER + "+(?:вич|вн)" + LETTER + "*)?|"
                + letter(person.name().charAt(0)) + "\\.(?:\\s?" + LETTER + "\\.)?)";
        return BEFORE + "(?:" + surname + "\\s+" + name + "|" + name + "\\s*" + surname + ")" + AFTER;
    }

    /** The surname alone, with a capital letter. */
    static String surname(PersonName person) {
        String surname = person.surname();
        return BEFORE + quoted(surname.substring(0, 1)) + declined(surname, 2).substring(letter(surname.charAt(0)).length()) + AFTER;
    }

    /** Digits of a telephone number however they are grouped; anything else as it is written. */
    static String contact(String contact) {
        String digits = contact.replaceAll("\\D", "");
        boolean telephone = digits.length() >= 6 && contact.matches("[\\d\\s()+\\-]+");
        return BEFORE + "\\+?" + (telephone ? String.join("[\\s()\\-]*", digits.split("")) : spelled(contact)) + "(?![0-9])";
    }

    /** A text as it is, whatever the case. */
    static String text(String text) {
        return BEFORE + spelled(text) + AFTER;
    }

    private static String declined(String name, int ending) {
        String stem = name.length() <= ending + 2 ? name : name.substring(0, name.length() - ending);
        return spelled(stem) + LETTER + "{0,4}";
    }

    private static String spelled(String text) {
        StringBuilder expression = new StringBuilder();
        text.chars().forEach(character -> expression.append(letter((char) character)));
        return expression.toString();
    }

    private static String letter(char character) {
        if (character == 'ё' || character == 'е' || character == 'Ё' || character == 'Е') {
            return "[ёеЁЕ]";
        }
        return Character.isLetter(character) ? "[" + Character.toLowerCase(character) + Character.toUpperCase(character) + "]" : quoted(String.valueOf(character));
    }

    private static String quoted(String text) {
        return text.replaceAll("([^А-Яа-яЁёA-Za-z0-9\\s])", "\\\\$1");
    }
}
