package org.nastavnik.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nastavnik.participant.ImportedPeople;
import org.nastavnik.participant.MenteeEntry;
import org.nastavnik.participant.Mentees;
import org.nastavnik.participant.MentorEntry;
import org.nastavnik.participant.Mentors;
import org.nastavnik.participant.Origin;
import org.nastavnik.participant.Participants;
import org.nastavnik.participant.PersonDetails;
import org.nastavnik.participant.PersonEntry;
import org.nastavnik.participant.PersonName;
import org.springframework.stereotype.Component;

/** Enters what a file says into the register, in batches. An empty cell never wipes what is known. */
@Component
class Writing {

    private final Participants people;
    private final Mentees mentees;
    private final Mentors mentors;
    private final ImportedPeople imported;

    Writing(Participants people, Mentees mentees, Mentors mentors, ImportedPeople imported) {
        this.people = people;
        this.mentees = mentees;
        this.mentors = mentors;
        this.imported = imported;
    }

    /** @param programme null when nobody gets a role @return id of the person by line */
    Map<Integer, Long> write(String organisation, Long programme, Side side, List<Judged> lines, Register register) {
        imported.begin();
        List<Long> ids = people.enter(organisation, lines.stream().map(line -> person(line, register)).toList());
        List<ImportedPeople.Extra> extras = new ArrayList<>();
        List<MenteeEntry> asMentees = new ArrayList<>();
        List<MentorEntry> asMentors = new ArrayList<>();
        Map<Integer, Long> byLine = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            Entry entry = lines.get(i).entry();
            long id = ids.get(i);
            byLine.put(entry.line, id);
            Register.Role known = register.role().get(id);
            extras.add(new ImportedPeople.Extra(id, entry.languages, entry.restrictions, entry.representative, entry.relation, entry.representativeContact,
                    side == Side.MENTEE ? entry.availability : null));
            if (side == Side.MENTEE) {
                asMentees.add(mentee(id, entry, known));
            } else {
                asMentors.add(mentor(id, entry, known, register.usual().getOrDefault(register.kind(lines.get(i).known(), entry), 1)));
            }
        }
        if (programme != null && side == Side.MENTEE) {
            mentees.enter(programme, asMentees);
        } else if (programme != null) {
            mentors.enter(programme, asMentors);
        }
        imported.enter(programme, extras);
        if (programme != null) {
            imported.mark(programme, side == Side.MENTOR, ids.stream().filter(id -> !register.role().containsKey(id)).toList());
        }
        return byLine;
    }

    private static PersonEntry person(Judged line, Register register) {
        Entry entry = line.entry();
        if (line.known() == null) {
            return new PersonEntry(null, entry.name, entry.birthDate, entry.kind, entry.place, entry.contact, entry.employer, Origin.IMPORT.code());
        }
        PersonDetails known = register.details().get(line.known());
        PersonName name = new PersonName(known.name().surname(), known.name().name(), or(known.name().patronymic(), entry.name.patronymic()));
        return new PersonEntry(line.known(), name, known.birthDate() == null ? entry.birthDate : known.birthDate(), register.kind(line.known(), entry), or(entry.place, known.classOrPost()),
                or(entry.contact, known.contact()), or(entry.employer, known.employer()), known.origin());
    }

    private static MenteeEntry mentee(long id, Entry entry, Register.Role known) {
        String theme = known == null || entry.themeWritten ? entry.themes.stream().findFirst().orElse(null) : known.themes().get(0);
        return new MenteeEntry(id, theme, or(entry.words, known == null ? null : known.words()), known == null || entry.formWritten ? entry.forms : known.forms());
    }

    /** More places than usual need a reason, which is given elsewhere. */
    private static MentorEntry mentor(long id, Entry entry, Register.Role known, int usual) {
        boolean reasoned = known != null && known.capacityReason() != null;
        int stated = entry.capacity != null ? entry.capacity : known != null ? known.capacity() : usual;
        return new MentorEntry(id, known == null || entry.themeWritten ? entry.themes : known.themes(), known == null || entry.formWritten ? entry.forms : known.forms(),
                reasoned ? stated : Math.min(stated, usual), reasoned ? known.capacityReason() : null,
                or(entry.availability, known == null ? null : known.availability()),
                entry.yearsOfWork != null || known == null ? entry.yearsOfWork : known.yearsOfWork());
    }

    private static String or(String written, String known) {
        return written == null ? known : written;
    }
}
