package org.nastavnik.eligibility;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nastavnik.calendar.WorkingCalendar;
import org.nastavnik.engine.RuleTable;
import org.nastavnik.engine.RuleTables;
import org.nastavnik.participant.Consents;
import org.nastavnik.participant.Mentee;
import org.nastavnik.participant.Mentees;
import org.nastavnik.participant.Mentor;
import org.nastavnik.participant.Mentors;
import org.nastavnik.participant.MissingConsent;
import org.nastavnik.participant.Participant;
import org.nastavnik.programme.Programme;
import org.nastavnik.programme.Programmes;
import org.springframework.stereotype.Component;

/** Reads what the rules need to know about the people of a programme. */
@Component
public class Rosters {

    /** A proposed pair keeps a place of its mentor for so many working days. */
    private static final int RESERVED_DAYS = 5;
    private static final Pattern GRADE = Pattern.compile("^\\s*(\\d{1,2})");

    private final Programmes programmes;
    private final Mentors mentors;
    private final Mentees mentees;
    private final Consents consents;
    private final RosterTables tables;
    private final CapacityRaises raises;
    private final RoleModels roleModels;
    private final RuleTables rules;
    private final WorkingCalendar calendar;

    Rosters(Programmes programmes, Mentors mentors, Mentees mentees, Consents consents, RosterTables tables, CapacityRaises raises,
            RoleModels roleModels, RuleTables rules, WorkingCalendar calendar) {
        this.programmes = programmes;
        this.mentors = mentors;
        this.mentees = mentees;
        this.consents = consents;
        this.tables = tables;
        this.raises = raises;
        this.roleModels = roleModels;
        this.rules = rules;
        this.calendar = calendar;
    }

    /**
     * The roster of a programme as of today.
     *
     * @param without ids of pairs that do not count: those that are being proposed, checked or changed
     */
    public Roster read(long programmeId, Collection<Long> without) {
        Programme programme = programmes.find(programmeId).orElseThrow();
        LocalDate today = calendar.today(programme.organisation());
        List<Mentor> leading = mentors.ofProgramme(programmeId);
        List<Mentee> led = mentees.ofProgramme(programmeId);
        Map<Long, List<MissingConsent>> missing = missing(leading, led);
        return new Roster(programme, mentors(leading, missing, today, without, programme), mentees(led, missing, today, without),
                tables.neverAgain(programmeId), roleModels.offered(), rules.open("form-eligibility"));
    }

    private Map<Long, MentorFacts> mentors(List<Mentor> people, Map<Long, List<MissingConsent>> missing, LocalDate today,
                                           Collection<Long> without, Programme programme) {
        Map<Long, Integer> taken = tables.placesTaken(programme.id(), without, calendar.plusWorkingDays(today, -RESERVED_DAYS, programme.organisation()));
        Map<Long, CapacityRaise> raised = raises.ofProgramme(programme.id());
        RuleTable capacity = rules.open("mentor-capacity");
        Map<Long, MentorFacts> facts = new LinkedHashMap<>();
        people.forEach(mentor -> facts.put(mentor.id(), new MentorFacts(mentor, mentor.person().ageOn(today),
                missing.getOrDefault(mentor.person().id(), List.of()),
                places(mentor, taken.getOrDefault(mentor.person().id(), 0), raised.get(mentor.id()), capacity))));
        return facts;
    }

    private static Places places(Mentor mentor, int taken, CapacityRaise raise, RuleTable capacity) {
        Map<String, Object> row = capacity.rows(Map.of("kind", mentor.person().kind().code())).get(0);
        int allowed = raise == null ? Math.min(mentor.capacity(), number(row, "places")) : raise.places();
        return new Places(allowed, taken, number(row, "curatorUpTo"), number(row, "groupAdvised"), number(row, "groupMost"), raise);
    }

    private Map<Long, MenteeFacts> mentees(List<Mentee> people, Map<Long, List<MissingConsent>> missing, LocalDate today, Collection<Long> without) {
        List<Long> persons = people.stream().map(mentee -> mentee.person().id()).toList();
        Map<Long, List<MenteeFacts.Together>> together = tables.together(persons, without);
        Map<Long, Set<String>> representatives = tables.representatives(persons);
        Map<Long, MenteeFacts> facts = new LinkedHashMap<>();
        people.forEach(mentee -> {
            Participant person = mentee.person();
            facts.put(mentee.id(), new MenteeFacts(mentee, person.ageOn(today), grade(person), missing.getOrDefault(person.id(), List.of()),
                    together.getOrDefault(person.id(), List.of()), representatives.getOrDefault(person.id(), Set.of())));
        });
        return facts;
    }

    /** Only the consents without which nobody takes part. */
    private Map<Long, List<MissingConsent>> missing(List<Mentor> leading, List<Mentee> led) {
        List<Long> people = Stream.concat(leading.stream().map(Mentor::person), led.stream().map(Mentee::person)).map(Participant::id).distinct().toList();
        return consents.missing(people).stream().filter(consent -> Consents.NEEDED.contains(consent.purpose()))
                .collect(Collectors.groupingBy(MissingConsent::participant));
    }

    private static Integer grade(Participant person) {
        Matcher number = GRADE.matcher(person.classOrPost() == null ? "" : person.classOrPost());
        return number.find() ? Integer.valueOf(number.group(1)) : null;
    }

    private static int number(Map<String, Object> row, String output) {
        return ((Number) row.get(output)).intValue();
    }
}
