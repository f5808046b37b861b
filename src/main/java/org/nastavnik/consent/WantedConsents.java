package org.nastavnik.consent;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.nastavnik.calendar.WorkingCalendar;
import org.nastavnik.participant.Consent;
import org.nastavnik.participant.ConsentPurpose;
import org.nastavnik.participant.Consents;
import org.nastavnik.participant.Participant;
import org.nastavnik.participant.Signer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whom to ask by link and about what. */
@Component
class WantedConsents {

    private final ConsentLinks links;
    private final PeopleWithConsents people;
    private final Consents consents;
    private final WorkingCalendar calendar;

    WantedConsents(ConsentLinks links, PeopleWithConsents people, Consents consents, WorkingCalendar calendar) {
        this.links = links;
        this.people = people;
        this.consents = consents;
        this.calendar = calendar;
    }

    /** What stands in a list: by id of the person, for example «ждём ответа: участник, представитель – до 12.12.2026». */
    Map<Long, String> open(Collection<Long> participants, LocalDate today) {
        Map<Long, Set<Signer>> agreed = links.agreed(participants);
        Map<Long, String> texts = links.open(participants, today).entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
                found -> "ждём ответа " + found.getValue().stream().map(link -> link.signer().whose()).collect(Collectors.joining(" и "))
                        + " до " + WithdrawalSheet.day(found.getValue().get(0).expiresOn())));
        agreed.forEach((person, signers) -> texts.merge(person, "есть согласие " + signers.stream().sorted().map(Signer::whose).collect(Collectors.joining(" и ")),
                (waits, there) -> there + ", " + waits));
        return texts;
    }

    /** What one person lacks or what ends soon; the two needed ones when nothing does. */
    Set<ConsentPurpose> lacking(Participant person) {
        return people.line(person).toSign();
    }

    /** New links for one person, one for everybody whom the age demands. */
    @Transactional
    public void ask(Participant person, Set<ConsentPurpose> purposes, LocalDate expiresOn, String by) {
        links.add(wanted(Map.of(person, purposes)), expiresOn, by);
    }

    /**
     * New links for everybody of the organisation who lacks something and has no open link.
     *
     * @param also purposes to ask about as well, of those who have not said anything on them; the municipal base only mentors
     * @return number of people
     */
    @Transactional
    public int askAll(String organisation, Set<ConsentPurpose> also, LocalDate expiresOn, String by) {
        List<PeopleWithConsents.Line> lines = people.of(organisation);
        List<Long> ids = lines.stream().map(line -> line.person().id()).toList();
        Set<Long> asked = links.open(ids, calendar.today(organisation)).keySet();
        Set<Long> mentors = people.mentors(organisation);
        Map<Long, Map<ConsentPurpose, Consent>> known = consents.current(ids);
        Map<Participant, Set<ConsentPurpose>> wanted = new LinkedHashMap<>();
        lines.stream().filter(line -> !asked.contains(line.person().id()) && !line.refused()).forEach(line -> {
            Set<ConsentPurpose> purposes = EnumSet.noneOf(ConsentPurpose.class);
            purposes.addAll(line.toSign());
            also.stream().filter(purpose -> !known.getOrDefault(line.person().id(), Map.of()).containsKey(purpose))
                    .filter(purpose -> purpose != ConsentPurpose.MUNICIPAL_BASE || mentors.contains(line.person().id())).forEach(purposes::add);
            if (!purposes.isEmpty()) {
                wanted.put(line.person(), purposes);
            }
        });
        links.add(wanted(wanted), expiresOn, by);
        return wanted.size();
    }

    private List<ConsentLinks.Wanted> wanted(Map<Participant, Set<ConsentPurpose>> all) {
        List<ConsentLinks.Wanted> wanted = new ArrayList<>();
        all.forEach((person, purposes) -> Signer.needed(person, calendar.today(person.organisation())).stream().sorted()
                .forEach(signer -> wanted.add(new ConsentLinks.Wanted(person.id(), signer, purposes))));
        return wanted;
    }
}
