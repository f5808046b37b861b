package org.nastavnik.participant;

import java.util.stream.Stream;
import org.nastavnik.organisation.Staff;
import org.springframework.stereotype.Component;

/** The names that must not stand in what others read: an organisation's participants and its staff. */
@Component
public class KnownNames {

    private final Participants participants;
    private final Staff staff;

    KnownNames(Participants participants, Staff staff) {
        this.participants = participants;
        this.staff = staff;
    }

    public NamesInText of(String organisation) {
        return new NamesInText(Stream.concat(participants.ofOrganisation(organisation).stream().map(Participant::name),
                staff.ofOrganisation(organisation).stream().map(person -> new PersonName(person.surname(), person.name(), person.patronymic()))).toList());
    }
}
