package org.nastavnik.base;

import static org.nastavnik.participant.ParticipantKind.EMPLOYEE;
import static org.nastavnik.participant.ParticipantKind.GRADUATE;
import static org.nastavnik.participant.ParticipantKind.PARENT;
import static org.nastavnik.participant.ParticipantKind.PUPIL;
import static org.nastavnik.participant.ParticipantKind.STUDENT;
import static org.nastavnik.participant.ParticipantKind.TEACHER;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nastavnik.engine.form.PastedColumn;
import org.nastavnik.engine.form.PastedRows;
import org.nastavnik.engine.form.Row;
import org.nastavnik.participant.Mentor;
import org.nastavnik.participant.MentorEntry;
import org.nastavnik.participant.Participant;
import org.nastavnik.participant.ParticipantKind;
import org.nastavnik.participant.PersonEntry;
import org.nastavnik.programme.Programme;
import org.springframework.stereotype.Component;

/** What a mentor offers, in each row of the list: competences, forms, places. */
@Component
class MentorSheet {

    private static final ParticipantKind[] MENTORING = {PUPIL, TEACHER, STUDENT, GRADUATE, PARENT, EMPLOYEE};
    static final List<Map<String, String>> KINDS = ParticipantKind.options(MENTORING);
    private static final int MOST = 30;

    private final MentorCapacity capacity;

    MentorSheet(MentorCapacity capacity) {
        this.capacity = capacity;
    }

    /** For example «ученик – 3, педагог – 3». */
    String usual() {
        return Stream.of(MENTORING).map(kind -> kind.title() + " – " + capacity.of(kind).usual()).collect(Collectors.joining(", "));
    }

    static Map<String, Object> row(Mentor mentor) {
        Participant person = mentor.person();
        return Cells.of("id", String.valueOf(mentor.id()), "surname", person.name().surname(), "name", person.name().name(),
                "patronymic", person.name().patronymic(), "birthDate", person.birthDate(), "kind", person.kind().code(),
                "classOrPost", person.classOrPost(), "employer", person.employer(), "contact", person.contact(),
                "competences", mentor.competences(), "forms", mentor.forms(), "capacity", mentor.capacity(),
                "capacityReason", mentor.capacityReason(), "availability", mentor.availability(), "yearsOfWork", mentor.yearsOfWork());
    }

    /** @param entries and their ids, in the order of the rows */
    List<MentorEntry> read(List<Row> rows, List<PersonEntry> entries, List<Long> ids) {
        Map<ParticipantKind, MentorCapacity.Places> known = new HashMap<>();
        List<MentorEntry> offers = new ArrayList<>();
        for (Row row : rows) {
            int usual = known.computeIfAbsent(entries.get(offers.size()).kind(), capacity::of).usual();
            offers.add(new MentorEntry(ids.get(offers.size()), row.choices("competences"), row.choices("forms"), places(row, usual),
                    row.text("capacityReason"), row.text("availability"), row.whole("yearsOfWork")));
        }
        return offers;
    }

    private static int places(Row row, int usual) {
        if (!row.has("capacity")) {
            return usual;
        }
        int stated = row.whole("capacity");
        if (stated > usual && !row.has("capacityReason")) {
            throw row.refuse("capacityReason", "больше обычного (" + usual + "): нужна причина");
        }
        return stated;
    }

    /** @param themes options */
    static PastedRows pasted(Programme programme, List<Map<String, String>> themes) {
        return new PastedRows(PeopleSheet.SURNAME, PeopleSheet.NAME, PeopleSheet.PATRONYMIC, PeopleSheet.BIRTH_DATE,
                PastedColumn.choice("kind", "Кто", Options.codesByLabel(KINDS)).obligatory(),
                PastedColumn.text("classOrPost", "Класс или должность"),
                PastedColumn.text("employer", "Место работы"),
                PastedColumn.choices("competences", "В чём поможет", Options.codesByLabel(themes)).obligatory(),
                PastedColumn.choices("forms", "Формы", Options.codesByLabel(Options.forms(programme))).obligatory(),
                PastedColumn.whole("capacity", "Сколько наставляемых", 1, MOST),
                PastedColumn.text("capacityReason", "Почему больше обычного"),
                PastedColumn.text("availability", "Когда свободен"),
                PastedColumn.whole("yearsOfWork", "Стаж", 0, 70),
                PastedColumn.text("contact", "Телефон или почта"));
    }
}
