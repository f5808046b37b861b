package org.nastavnik.participant;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.nastavnik.calendar.WorkingCalendar;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The register of consents. «Today» is a day in the time zone of the person's organisation. */
@Repository
public class Consents {

    /** Without these two nobody takes part. */
    public static final Set<ConsentPurpose> NEEDED = Set.of(ConsentPurpose.PARTICIPATION, ConsentPurpose.PERSONAL_DATA);

    private final JdbcClient database;
    private final Participants people;
    private final WorkingCalendar calendar;
    private final Representatives representatives;
    private final JdbcTemplate batches;
    private final ApplicationEventPublisher events;
    private final ConsentTexts texts;

    Consents(JdbcClient database, Participants people, WorkingCalendar calendar, Representatives representatives, JdbcTemplate batches,
             ApplicationEventPublisher events, ConsentTexts texts) {
        this.events = events;
        this.texts = texts;
        this.database = database;
        this.representatives = representatives;
        this.batches = batches;
        this.people = people;
        this.calendar = calendar;
    }

    /** Who lacks which consent today, ordered by person and purpose; empty when all is there. */
    public List<MissingConsent> missing(Collection<Long> participants) {
        Map<Long, Map<ConsentPurpose, Consent>> known = current(participants);
        Set<Long> withAttention = withAttention(participants);
        List<MissingConsent> missing = new ArrayList<>();
        people.find(participants).values().stream().sorted((one, other) -> Long.compare(one.id(), other.id())).forEach(person -> {
            Set<ConsentPurpose> needed = EnumSet.copyOf(NEEDED);
            if (withAttention.contains(person.id())) {
                needed.add(ConsentPurpose.SPECIAL_DATA);
            }
            needed.forEach(purpose -> {
                Consent consent = known.getOrDefault(person.id(), Map.of()).get(purpose);
                Set<Signer> from = stillToSign(person, consent);
                if (!from.isEmpty()) {
                    missing.add(new MissingConsent(person.id(), purpose, from, consent != null && consent.refused()));
                }
            });
        });
        return missing;
    }

    /** Those who may take part today: participation and data processing are consented to by everybody who has to. */
    public Set<Long> valid(Collection<Long> participants) {
        Set<Long> valid = new HashSet<>(people.find(participants).keySet());
        missing(participants).stream().filter(consent -> NEEDED.contains(consent.purpose())).map(MissingConsent::participant)
                .forEach(valid::remove);
        return valid;
    }

    /** Those whose consent to this one purpose holds today. */
    public Set<Long> valid(Collection<Long> participants, ConsentPurpose purpose) {
        Map<Long, Map<ConsentPurpose, Consent>> known = current(participants);
        return people.find(participants).values().stream()
                .filter(person -> stillToSign(person, known.getOrDefault(person.id(), Map.of()).get(purpose)).isEmpty())
                .map(Participant::id).collect(Collectors.toSet());
    }

    /** The latest word of each person on each purpose. */
    public Map<Long, Map<ConsentPurpose, Consent>> current(Collection<Long> participants) {
        return database.sql("select * from consent where participant = any(:people) and not replaced")
                .param("people", participants.toArray(Long[]::new)).query(Consent::read).list().stream()
                .collect(Collectors.groupingBy(Consent::participant, Collectors.toMap(Consent::purpose, consent -> consent)));
    }

    /**
     * Notes what has changed: a newer word replaces the older one, which stays in the history. A consent is given to the text
     * of its day and holds as long as that text says.
     */
    public void note(Collection<ConsentEntry> entries) {
        Map<Long, Map<ConsentPurpose, Consent>> known = current(entries.stream().map(ConsentEntry::participant).toList());
        List<ConsentEntry> changed = entries.stream()
                .filter(entry -> !entry.repeats(known.getOrDefault(entry.participant(), Map.of()).get(entry.purpose()))).toList();
        batches.batchUpdate("update consent set replaced = true where participant = ? and purpose = ? and not replaced",
                changed.stream().map(entry -> new Object[] {entry.participant(), entry.purpose().code()}).toList());
        Map<Long, Long> signing = representatives.enter(changed.stream().filter(entry -> entry.representative() != null)
                .collect(Collectors.toMap(ConsentEntry::participant, ConsentEntry::representative, (one, other) -> other)));
        Map<Long, Participant> persons = people.find(changed.stream().map(ConsentEntry::participant).toList());
        Map<String, Map<LocalDate, Map<ConsentPurpose, ConsentText>>> read = new HashMap<>();
        List<ConsentEntry> said = changed.stream().filter(entry -> !ConsentEntry.MISSING.equals(entry.state())).toList();
        batches.batchUpdate("""
                        insert into consent (participant, purpose, state, signed_by_person, signed_by_representative, representative, given_on, document,
                                             text_version, valid_to)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                said.stream().map(entry -> values(entry, signing, text(entry, persons.get(entry.participant()).organisation(), read))).toList());
        said.forEach(entry -> events.publishEvent(new ConsentNoted(entry.participant(), entry.purpose())));
    }

    /** Notes what was said by a personal link, without a paper. */
    public void noteByLink(Collection<ConsentEntry> entries) {
        note(entries);
        batches.batchUpdate("update consent set way = 'link' where participant = ? and purpose = ? and not replaced",
                entries.stream().map(entry -> new Object[] {entry.participant(), entry.purpose().code()}).toList());
    }

    private ConsentText text(ConsentEntry entry, String organisation, Map<String, Map<LocalDate, Map<ConsentPurpose, ConsentText>>> read) {
        LocalDate on = entry.givenOn() == null ? calendar.today(organisation) : entry.givenOn();
        return read.computeIfAbsent(organisation, code -> new HashMap<>()).computeIfAbsent(on, day -> texts.current(organisation, day)).get(entry.purpose());
    }

    /** Where the paper can be read, and a last day that differs from what its text says. */
    public void complete(long participant, ConsentPurpose purpose, String link, LocalDate validTo) {
        database.sql("update consent set link = ?, valid_to = coalesce(?, valid_to) where participant = ? and purpose = ? and not replaced and state = 'given'")
                .params(link, validTo, participant, purpose.code()).update();
    }

    /**
     * Takes note of the consents whose last day is over in the time zone of their organisation. A mentor whose consent to it ran
     * out leaves the municipal base.
     *
     * @return whose consents without which nobody takes part ran out; each consent is reported once
     */
    public List<Long> runOut(Instant now) {
        List<Map.Entry<Long, String>> over = database.sql("""
                        update consent set state = 'expired'
                          from participant join organisation on organisation.code = participant.organisation
                         where participant.id = consent.participant and consent.state = 'given' and not replaced
                           and valid_to < (:now at time zone time_zone)::date
                        returning consent.participant, consent.purpose""").param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, number) -> Map.entry(row.getLong(1), row.getString(2))).list();
        database.sql("update mentor set sent_to_municipal_base = false, released_to_municipal_base = false where participant = any(?)")
                .param(with(over, Set.of(ConsentPurpose.MUNICIPAL_BASE)).toArray(Long[]::new)).update();
        return with(over, NEEDED);
    }

    private static List<Long> with(List<Map.Entry<Long, String>> over, Set<ConsentPurpose> purposes) {
        return over.stream().filter(entry -> purposes.contains(ConsentPurpose.of(entry.getValue()))).map(Map.Entry::getKey).distinct().toList();
    }

    /**
     * The person takes consents back, today. Without processing of the data nothing else can be done with it either: that
     * purpose takes all others that were given with it. Everything that a consent covered stops in the same transaction.
     *
     * @param document number of the application, or null
     */
    public void revoke(long participant, Collection<ConsentPurpose> purposes, String document) {
        Participant person = people.find(participant).orElseThrow();
        Set<ConsentPurpose> revoked = EnumSet.copyOf(purposes);
        if (revoked.contains(ConsentPurpose.PERSONAL_DATA)) {
            current(List.of(participant)).getOrDefault(participant, Map.of()).values().stream().filter(Consent::given).map(Consent::purpose).forEach(revoked::add);
        }
        LocalDate today = calendar.today(person.organisation());
        String[] codes = revoked.stream().map(ConsentPurpose::code).toArray(String[]::new);
        database.sql("update consent set replaced = true where participant = ? and purpose = any(?) and not replaced").params(participant, codes).update();
        database.sql("insert into consent (participant, purpose, state, revoked_on, document) select ?, unnest(?::text[]), 'revoked', ?, ?")
                .params(participant, codes, today, document).update();
        events.publishEvent(new ConsentsRevoked(participant, person.organisation(), revoked, today));
    }

    private static Object[] values(ConsentEntry entry, Map<Long, Long> representatives, ConsentText text) {
        boolean represented = entry.signers().contains(Signer.REPRESENTATIVE);
        return new Object[] {entry.participant(), entry.purpose().code(), entry.state(), entry.signers().contains(Signer.PERSON), represented,
                represented ? representatives.get(entry.participant()) : null, entry.givenOn(), entry.document(),
                text == null ? "1" : String.valueOf(text.version()),
                text != null && Consent.GIVEN.equals(entry.state()) ? text.validTo(entry.givenOn()) : null};
    }

    private Set<Long> withAttention(Collection<Long> participants) {
        return Set.copyOf(database.sql("""
                        select distinct participant from mentee
                         where participant = any(:people) and attention <> '{}' and state not in ('withdrawn', 'erased')""")
                .param("people", participants.toArray(Long[]::new)).query(Long.class).list());
    }

    /** A consent is judged by the age at which it was given: who turns 14 or 18 does not sign anew. */
    private Set<Signer> stillToSign(Participant person, Consent consent) {
        LocalDate today = calendar.today(person.organisation());
        boolean runs = consent != null && consent.runsOn(today);
        Set<Signer> needed = Signer.needed(person, runs ? consent.givenOn() : today);
        if (runs) {
            needed.removeAll(consent.signers());
        }
        return needed;
    }
}
