package org.nastavnik.participant;

import java.util.regex.Pattern;

/** Finds an e-mail address or a Russian telephone number in a text that is to name nobody. */
public final class ContactsInText {

    private static final Pattern CONTACT = Pattern.compile("[\\w.+-]+@[\\w-]+\\.[\\w.-]+|(?<!\\d)(?:\\+7|8)[\\s(-]*\\d{3}[\\s)-]*\\d{3}[\\s-]*\\d{2}[\\s-]*\\d{2}(?!\\d)");

    private ContactsInText() {
    }

    /** @param text null when there is none */
    public static boolean foundIn(String text) {
        return text != null && CONTACT.matcher(text).find();
    }
}
