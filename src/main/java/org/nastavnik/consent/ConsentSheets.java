package org.nastavnik.consent;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nastavnik.calendar.WorkingCalendar;
import org.nastavnik.organisation.Organisation;
import org.nastavnik.participant.ConsentPurpose;
import org.nastavnik.participant.ConsentText;
import org.nastavnik.participant.ConsentTexts;
import org.nastavnik.participant.Participant;
import org.nastavnik.participant.Representatives;
import org.nastavnik.participant.Signer;
import org.springframework.stereotype.Component;

/** Papers ready to print: one purpose, one document, one person; the right lines for the right signatures. */
@Component
class ConsentSheets {

    private final ConsentTexts texts;
    private final Representatives representatives;
    private final WorkingCalendar calendar;

    ConsentSheets(ConsentTexts texts, Representatives representatives, WorkingCalendar calendar) {
        this.texts = texts;
        this.representatives = representatives;
        this.calendar = calendar;
    }

    /** @param representative full name, or null where it is written by hand */
    record Sheet(Participant person, ConsentPurpose purpose, int version, List<String> paragraphs, Integer months, boolean bySelf, boolean byRepresentative,
                 String representative) {
    }

    /** In the order of the people, then of the purposes. */
    List<Sheet> of(Organisation organisation, Map<Participant, Set<ConsentPurpose>> wanted) {
        Map<ConsentPurpose, ConsentText> current = texts.current(organisation.code(), calendar.today(organisation.code()));
        Map<Long, String> names = representatives.names(wanted.keySet().stream().map(Participant::id).toList());
        List<Sheet> sheets = new ArrayList<>();
        wanted.forEach((person, purposes) -> sorted(purposes).stream().map(current::get).forEach(text ->
                sheets.add(sheet(person, text, organisation, names.get(person.id())))));
        return sheets;
    }

    private Sheet sheet(Participant person, ConsentText text, Organisation organisation, String representative) {
        Set<Signer> signers = Signer.needed(person, calendar.today(organisation.code()));
        List<String> paragraphs = text.body().replace("{организация}", organisation.fullName()).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        return new Sheet(person, text.purpose(), text.version(), paragraphs, text.months(), signers.contains(Signer.PERSON),
                signers.contains(Signer.REPRESENTATIVE), representative);
    }

    private static Collection<ConsentPurpose> sorted(Set<ConsentPurpose> purposes) {
        return purposes.isEmpty() ? Set.of() : EnumSet.copyOf(purposes);
    }
}
