package org.nastavnik.web;

import java.util.Optional;

/** What waits behind an entry of the menu; the start page shows it on the card. */
public interface WaitingWork {

    /** @return the path of the {@link MenuEntry} */
    String path();

    /** @return a few Russian words with a number, empty when nothing waits; asked only for people who may open the entry */
    Optional<String> of(Visitor visitor);
}
