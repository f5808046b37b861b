package org.nastavnik.consent;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.nastavnik.calendar.WorkingCalendar;
import org.nastavnik.participant.Consent;
import org.nastavnik.participant.ConsentPurpose;
import org.nastavnik.participant.Consents;
import org.nastavnik.participant.MissingConsent;
import org.nastavnik.participant.Participant;
import org.nastavnik.participant.Participants;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who of an organisation takes part now, and how it stands with their papers. */
@Component
class PeopleWithConsents {

    private static final int SOON = 30;

    private final JdbcClient database;
    private final Participants people;
    private final Consents consents;
    private final WorkingCalendar calendar;

    PeopleWithConsents(JdbcClient database, Participants people, Consents consents, WorkingCalendar calendar) {
        this.database = database;
        this.people = people;
        this.consents = consents;
        this.calendar = calendar;
    }

    /**
     * One line per person, by name.
     *
     * @param missing what is missing, in Russian
     * @param refused whether something needed was refused, so that nobody asks again
     * @param runsOutOn the first last day within a month, or null
     */
    record Line(Participant person, List<String> missing, Set<ConsentPurpose> toSign, boolean refused, LocalDate runsOutOn) {

        boolean complete() {
            return missing.isEmpty() && runsOutOn == null;
        }
    }

    List<Line> of(String organisation) {
        Set<Long> taking = takingPart(organisation);
        return lines(people.ofOrganisation(organisation).stream().filter(person -> taking.contains(person.id())).toList(), organisation);
    }

    /** One person, whether taking part now or not. */
    Line line(Participant person) {
        return lines(List.of(person), person.organisation()).get(0);
    }

    private List<Line> lines(List<Participant> taking, String organisation) {
        List<Long> ids = taking.stream().map(Participant::id).toList();
        Map<Long, List<MissingConsent>> missing = consents.missing(ids).stream().collect(Collectors.groupingBy(MissingConsent::participant));
        Map<Long, Map<ConsentPurpose, Consent>> known = consents.current(ids);
        LocalDate today = calendar.today(organisation);
        return taking.stream().map(person -> {
            List<MissingConsent> lacks = missing.getOrDefault(person.id(), List.of());
            Map<ConsentPurpose, Consent> said = known.getOrDefault(person.id(), Map.of());
            Set<ConsentPurpose> toSign = lacks.stream().filter(one -> !one.refused()).map(MissingConsent::purpose)
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(ConsentPurpose.class)));
            Set<ConsentPurpose> ending = ending(said.values(), today);
            toSign.addAll(ending);
            return new Line(person, lacks.stream().map(MissingConsent::text).toList(), toSign, lacks.stream().anyMatch(MissingConsent::refused),
                    said.values().stream().filter(consent -> ending.contains(consent.purpose())).map(Consent::validTo).min(LocalDate::compareTo).orElse(null));
        }).toList();
    }

    private static Set<ConsentPurpose> ending(Collection<Consent> said, LocalDate today) {
        return new HashSet<>(said.stream().filter(consent -> consent.runsOn(today) && consent.validTo() != null && consent.validTo().isBefore(today.plusDays(SOON)))
                .map(Consent::purpose).toList());
    }

    /** Ids of those who are mentors in a programme that is going on. */
    Set<Long> mentors(String organisation) {
        return Set.copyOf(database.sql("""
                        select distinct participant from mentor join programme on programme.id = mentor.programme
                         where organisation = ? and programme.state in ('planned', 'running', 'closing')
                           and mentor.state not in ('released', 'rejected', 'withdrawn', 'erased')""")
                .param(organisation).query(Long.class).list());
    }

    /** Ids of those who have a part in a programme that is going on. */
    private Set<Long> takingPart(String organisation) {
        return Set.copyOf(database.sql("""
                        select distinct participant from (
                            select participant, programme, state from mentee union all select participant, programme, state from mentor) as part
                          join programme on programme.id = part.programme
                         where organisation = ? and programme.state in ('planned', 'running', 'closing')
                           and part.state not in ('released', 'rejected', 'withdrawn', 'erased')""")
                .param(organisation).query(Long.class).list());
    }
}
