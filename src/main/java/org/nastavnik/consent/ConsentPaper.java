package org.nastavnik.consent;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.nastavnik.participant.Consent;
import org.nastavnik.participant.ConsentEntry;
import org.nastavnik.participant.ConsentPurpose;
import org.nastavnik.participant.Participant;
import org.nastavnik.participant.Signer;

/**
 * A consent as a curator types it on a person's page.
 *
 * @param purpose code
 * @param state {@code given} or {@code refused}
 * @param signedBy {@code person}, {@code representative} or {@code both}
 */
record ConsentPaper(String purpose, String state, String signedBy, String representative, LocalDate givenOn,
                    String document, String link, LocalDate validTo) {

    private static final Map<String, Set<Signer>> SIGNED_BY = Map.of("person", EnumSet.of(Signer.PERSON),
            "representative", EnumSet.of(Signer.REPRESENTATIVE), "both", EnumSet.allOf(Signer.class));

    private static final int LONGEST_NUMBER = 40;
    private static final int LONGEST_NAME = 200;

    static ConsentPaper empty() {
        return new ConsentPaper(null, Consent.GIVEN, null, null, null, null, null, null);
    }

    boolean given() {
        return Consent.GIVEN.equals(state);
    }

    /** What is wrong, in Russian, by field; empty when it may be noted. */
    Map<String, String> faults(Participant person, LocalDate today) {
        Map<String, String> faults = new LinkedHashMap<>();
        if (purposeOrNull() == null) {
            faults.put("purpose", "Выберите, на что согласие");
        }
        if (!given() && !Consent.REFUSED.equals(state)) {
            faults.put("state", "Выберите, дано согласие или отказ");
        }
        if (given()) {
            givenFaults(person, today, faults);
        } else if (givenOn != null && givenOn.isAfter(today)) {
            faults.put("givenOn", "Этот день ещё не наступил");
        }
        if (text(document) != null && document.length() > LONGEST_NUMBER) {
            faults.put("document", "Номер бумаги не длиннее " + LONGEST_NUMBER + " знаков");
        }
        if (text(representative) != null && representative.length() > LONGEST_NAME) {
            faults.put("representative", "Не длиннее " + LONGEST_NAME + " знаков");
        }
        return faults;
    }

    private void givenFaults(Participant person, LocalDate today, Map<String, String> faults) {
        Set<Signer> signers = signers();
        if (givenOn == null || givenOn.isAfter(today)) {
            faults.put("givenOn", "Укажите день подписания, не позже сегодняшнего");
        } else if (!signers.containsAll(Signer.needed(person, givenOn))) {
            faults.put("signedBy", "Не хватает подписи " + Signer.needed(person, givenOn).stream().map(Signer::whose).collect(Collectors.joining(" и ")));
        }
        if (signers.contains(Signer.REPRESENTATIVE) && text(representative) == null) {
            faults.put("representative", "Укажите, кто подписал: фамилия, имя, отчество");
        }
        if (text(document) == null) {
            faults.put("document", "Укажите номер бумаги");
        }
        if (text(link) != null && !link.strip().matches("https://\\S{3,490}")) {
            faults.put("link", "Адрес начинается с https://");
        }
        if (validTo != null && givenOn != null && !validTo.isAfter(givenOn)) {
            faults.put("validTo", "Последний день должен быть позже дня подписания");
        }
    }

    /** Empty when nobody was named. */
    private Set<Signer> signers() {
        return SIGNED_BY.getOrDefault(signedBy == null ? "" : signedBy, Set.of());
    }

    ConsentPurpose purposeOrNull() {
        return purpose(purpose);
    }

    /** Null for a code that does not exist. */
    static ConsentPurpose purpose(String code) {
        return EnumSet.allOf(ConsentPurpose.class).stream().filter(known -> known.code().equals(code)).findFirst().orElse(null);
    }

    ConsentEntry entry(long person) {
        Set<Signer> signers = signers();
        return new ConsentEntry(person, purposeOrNull(), state, signers,
                signers.contains(Signer.REPRESENTATIVE) ? text(representative) : null, givenOn, text(document));
    }

    /** The address of the scan, or null. */
    String address() {
        return given() ? text(link) : null;
    }

    private static String text(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
