package org.nastavnik.consent;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nastavnik.calendar.WorkingCalendar;
import org.nastavnik.pair.Withdrawals;
import org.nastavnik.participant.Consent;
import org.nastavnik.participant.ConsentEntry;
import org.nastavnik.participant.ConsentPurpose;
import org.nastavnik.participant.ConsentText;
import org.nastavnik.participant.ConsentTexts;
import org.nastavnik.participant.Consents;
import org.nastavnik.participant.Participant;
import org.nastavnik.participant.Signer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes an answer by a personal link. A consent comes to the register when everybody whom the age demands has agreed to the
 * same text; one refusal is enough for a refusal.
 */
@Component
class ConsentByLink {

    private final ConsentLinks links;
    private final Consents consents;
    private final ConsentTexts texts;
    private final Withdrawals pairs;
    private final WorkingCalendar calendar;

    ConsentByLink(ConsentLinks links, Consents consents, ConsentTexts texts, Withdrawals pairs, WorkingCalendar calendar) {
        this.links = links;
        this.consents = consents;
        this.texts = texts;
        this.pairs = pairs;
        this.calendar = calendar;
    }

    /**
     * @param answers {@code given} or {@code refused} for every purpose that the link still asks about
     * @param representative full name, null when the person answers
     * @return false when the link was answered or replaced in the meantime
     */
    @Transactional
    public boolean take(ConsentLink link, Participant person, Map<ConsentPurpose, String> answers, String representative) {
        links.lock(person.id());
        if (!links.answered(link.id(), representative)) {
            return false;
        }
        LocalDate today = calendar.today(person.organisation());
        Map<ConsentPurpose, ConsentText> current = texts.current(person.organisation(), today);
        List<ConsentEntry> settled = new ArrayList<>();
        links.asked(link.id()).stream().filter(AskedConsent::isAsked).filter(asked -> answers.containsKey(asked.purpose())).forEach(asked -> {
            int version = current.get(asked.purpose()).version();
            links.answer(asked.id(), answers.get(asked.purpose()), version);
            entry(asked, answers.get(asked.purpose()), person, representative, version, today).ifPresent(settled::add);
        });
        consents.noteByLink(settled);
        pairs.consentsChanged(person.id());
        return true;
    }

    private Optional<ConsentEntry> entry(AskedConsent asked, String answer, Participant person, String representative, int version, LocalDate today) {
        String document = "по ссылке " + asked.id();
        if (Consent.REFUSED.equals(answer)) {
            Signer signer = representative == null ? Signer.PERSON : Signer.REPRESENTATIVE;
            return Optional.of(new ConsentEntry(person.id(), asked.purpose(), Consent.REFUSED, Set.of(signer), representative, today, document));
        }
        Map<Signer, Optional<String>> signed = links.signed(person.id(), asked.purpose(), version);
        if (!signed.keySet().containsAll(Signer.needed(person, today))) {
            return Optional.empty();
        }
        return Optional.of(new ConsentEntry(person.id(), asked.purpose(), Consent.GIVEN, signed.keySet(),
                signed.getOrDefault(Signer.REPRESENTATIVE, Optional.empty()).orElse(null), today, document));
    }
}
