package org.nastavnik.intake;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.nastavnik.base.MentorCapacity;
import org.nastavnik.participant.Details;
import org.nastavnik.participant.ImportedPeople;
import org.nastavnik.participant.Mentees;
import org.nastavnik.participant.MenteeState;
import org.nastavnik.participant.Mentors;
import org.nastavnik.participant.Participant;
import org.nastavnik.participant.ParticipantKind;
import org.nastavnik.participant.Participants;
import org.nastavnik.participant.Representatives;
import org.nastavnik.participant.Themes;
import org.springframework.stereotype.Component;

/** Reads the {@link Register} with a handful of queries, however many people there are. */
@Component
class Registers {

    private static final Set<ParticipantKind> MENTORING = EnumSet.complementOf(EnumSet.of(ParticipantKind.YOUNG_SPECIALIST));

    private final Participants people;
    private final Details details;
    private final Mentees mentees;
    private final Mentors mentors;
    private final ImportedPeople imported;
    private final Representatives representatives;
    private final MentorCapacity capacity;
    private final Themes themes;

    Registers(Participants people, Details details, Mentees mentees, Mentors mentors, ImportedPeople imported, Representatives representatives,
              MentorCapacity capacity, Themes themes) {
        this.people = people;
        this.details = details;
        this.mentees = mentees;
        this.mentors = mentors;
        this.imported = imported;
        this.representatives = representatives;
        this.capacity = capacity;
        this.themes = themes;
    }

    /** @param programme null when nobody gets a role */
    Register read(String organisation, Long programme, Side side) {
        List<Participant> known = people.ofOrganisation(organisation);
        Map<ParticipantKind, Integer> usual = side == Side.MENTEE ? Map.of()
                : MENTORING.stream().collect(Collectors.toMap(kind -> kind, kind -> capacity.of(kind).usual()));
        return Register.of(known, details.ofOrganisation(organisation), programme == null ? Map.of() : side == Side.MENTEE ? mentees(programme) : mentors(programme),
                representatives.names(known.stream().map(Participant::id).toList()), usual, programme != null, side,
                themes.of(organisation));
    }

    private Map<Long, Register.Role> mentees(long programme) {
        Map<Long, String> free = imported.availability(programme);
        Map<Long, Register.Role> roles = new HashMap<>();
        mentees.ofProgramme(programme).forEach(mentee -> roles.put(mentee.person().id(), new Register.Role(mentee.state().code(), mentee.state().title(),
                mentee.state() == MenteeState.ERASED ? List.of() : List.of(mentee.theme()), mentee.preferredForms(), mentee.words(), null, null,
                free.get(mentee.person().id()), null)));
        return roles;
    }

    private Map<Long, Register.Role> mentors(long programme) {
        Map<Long, Register.Role> roles = new HashMap<>();
        mentors.ofProgramme(programme).forEach(mentor -> roles.put(mentor.person().id(), new Register.Role(mentor.state().code(), mentor.state().title(),
                mentor.competences(), mentor.forms(), null, mentor.capacity(), mentor.capacityReason(), mentor.availability(), mentor.yearsOfWork())));
        return roles;
    }
}
