package org.nastavnik.participant;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * A consent that a person needs and lacks.
 *
 * @param from who still has to sign
 * @param refused whether it was refused, so that nobody asks again
 */
public record MissingConsent(long participant, ConsentPurpose purpose, Set<Signer> from, boolean refused) {

    /** For example «обработка персональных данных: нет подписи законного представителя». */
    public String text() {
        return purpose.title() + ": " + (refused ? "отказ"
                : "нет подписи " + from.stream().sorted().map(Signer::whose).collect(Collectors.joining(" и ")));
    }
}
