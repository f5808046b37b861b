package org.nastavnik.base;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.nastavnik.calendar.WorkingCalendar;
import org.nastavnik.engine.form.PastedColumn;
import org.nastavnik.engine.form.Row;
import org.nastavnik.participant.Participant;
import org.nastavnik.participant.ParticipantKind;
import org.nastavnik.participant.Participants;
import org.nastavnik.participant.PersonEntry;
import org.nastavnik.participant.PersonName;
import org.springframework.stereotype.Component;

/** The person in each row of a list, typed or pasted: reads it and refuses what cannot be. */
@Component
class PeopleSheet {

    static final PastedColumn SURNAME = PastedColumn.text("surname", "Фамилия").obligatory();
    static final PastedColumn NAME = PastedColumn.text("name", "Имя").obligatory();
    static final PastedColumn PATRONYMIC = PastedColumn.text("patronymic", "Отчество");
    static final PastedColumn BIRTH_DATE = PastedColumn.date("birthDate", "Дата рождения").obligatory();

    private static final Pattern PART_OF_NAME = Pattern.compile("\\p{L}[\\p{L}'’ .-]{0,99}");
    private static final int YOUNGEST = 5;
    private static final int OLDEST = 100;

    private final Participants people;
    private final WorkingCalendar calendar;

    PeopleSheet(Participants people, WorkingCalendar calendar) {
        this.people = people;
        this.calendar = calendar;
    }

    /**
     * @param listed who stands on the list, by the number shown in the column {@code id}
     * @param refused participants who have refused this year: nobody asks them again
     * @return one entry per row, no person twice
     */
    List<PersonEntry> read(String organisation, List<Row> rows, Map<Long, Participant> listed, Set<Long> refused) {
        Map<String, Long> known = people.identities(organisation);
        Set<String> seen = new HashSet<>();
        LocalDate today = calendar.today(organisation);
        List<PersonEntry> entries = new ArrayList<>();
        for (Row row : rows) {
            PersonEntry entry = entry(row, listed, today);
            if (!seen.add(entry.identity())) {
                throw row.refuse("surname", "этот человек стоит в списке дважды");
            }
            Long same = known.get(entry.identity());
            if (entry.id() != null && same != null && !same.equals(entry.id())) {
                throw row.refuse("surname", "такой человек уже есть в организации: удалите строку и внесите его заново");
            }
            if (same != null && refused.contains(same)) {
                throw row.refuse("surname", "в этом учебном году уже отказ, повторно не спрашиваем: удалите строку");
            }
            entries.add(entry);
        }
        return entries;
    }

    private static PersonEntry entry(Row row, Map<Long, Participant> listed, LocalDate today) {
        Long id = row.has("id") ? row.id("id") : null;
        if (id != null && !listed.containsKey(id)) {
            throw row.refuse("id", "такого человека в списке нет");
        }
        LocalDate born = row.date("birthDate");
        if (born.isAfter(today.minusYears(YOUNGEST)) || born.isBefore(today.minusYears(OLDEST))) {
            throw row.refuse("birthDate", "проверьте дату");
        }
        return new PersonEntry(id == null ? null : listed.get(id).id(),
                new PersonName(part(row, "surname"), part(row, "name"), row.has("patronymic") ? part(row, "patronymic") : null),
                born, ParticipantKind.of(row.text("kind")), row.text("classOrPost"),
                row.text("contact"), row.text("employer"), row.text("origin"));
    }

    private static String part(Row row, String key) {
        String part = row.text(key).replaceAll("\\s+", " ").strip();
        if (!PART_OF_NAME.matcher(part).matches()) {
            throw row.refuse(key, "только буквы, дефис и точка");
        }
        return part;
    }
}
