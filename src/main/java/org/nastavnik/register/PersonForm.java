package org.nastavnik.register;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.nastavnik.engine.form.RussianDate;
import org.nastavnik.participant.ParticipantKind;
import org.nastavnik.participant.PersonDetails;
import org.nastavnik.participant.PersonName;

/**
 * A person as typed on the page of correction. Fields of a role are null when the person has none.
 *
 * @param born дд.мм.гггг or empty
 */
record PersonForm(String surname, String name, String patronymic, String born, String kind, String place, String contact, String employer,
                  String origin, String languages, String restrictions,
                  String theme, String words, List<String> preferredForms, String menteeAvailability,
                  List<String> competences, List<String> forms, String mentorAvailability, String yearsOfWork) {

    private static final Pattern PART_OF_NAME = Pattern.compile("\\p{L}[\\p{L}'’ .-]{0,99}");
    private static final int LONGEST = 500;

    PersonForm {
        surname = plain(surname);
        name = plain(name);
        patronymic = plain(patronymic);
        preferredForms = preferredForms == null ? List.of() : preferredForms;
        competences = competences == null ? List.of() : competences;
        forms = forms == null ? List.of() : forms;
    }

    static PersonForm of(PersonDetails person, Roles roles) {
        Roles.AsMentee mentee = roles.mentee();
        Roles.AsMentor mentor = roles.mentor();
        return new PersonForm(person.name().surname(), person.name().name(), person.name().patronymic(),
                person.birthDate() == null ? "" : RussianDate.of(person.birthDate()), person.kind().code(), person.classOrPost(), person.contact(),
                person.employer(), person.origin(), person.languages(), person.restrictions(),
                mentee == null ? null : mentee.theme(), mentee == null ? null : mentee.words(), mentee == null ? null : mentee.preferredForms(),
                mentee == null ? null : mentee.availability(), mentor == null ? null : mentor.competences(), mentor == null ? null : mentor.forms(),
                mentor == null ? null : mentor.availability(), mentor == null || mentor.yearsOfWork() == null ? null : mentor.yearsOfWork().toString());
    }

    /** What is wrong, by field; empty when the person may be saved. @param today in the organisation @param themes that may be chosen */
    Map<String, String> faults(LocalDate today, Roles roles, List<Lists.Choice> themes) {
        Map<String, String> faults = new LinkedHashMap<>();
        name(faults, "surname", surname, true);
        name(faults, "name", name, true);
        name(faults, "patronymic", patronymic, false);
        if (Wanted.given(born) && (birthDate() == null || birthDate().isAfter(today.minusYears(5)) || birthDate().isBefore(today.minusYears(100)))) {
            faults.put("born", "проверьте дату (дд.мм.гггг): человеку должно быть от 5 до 100 лет");
        }
        List.of(new String[] {"place", place}, new String[] {"contact", contact}, new String[] {"employer", employer}, new String[] {"languages", languages},
                new String[] {"restrictions", restrictions}, new String[] {"words", words}, new String[] {"menteeAvailability", menteeAvailability},
                new String[] {"mentorAvailability", mentorAvailability}).forEach(field -> length(faults, field[0], field[1]));
        Set<String> offered = themes.stream().map(Lists.Choice::code).collect(Collectors.toSet());
        if (roles.mentee() != null && !offered.contains(theme)) {
            faults.put("theme", "выберите запрос");
        }
        if (roles.mentee() != null && preferredForms.isEmpty()) {
            faults.put("preferredForms", "выберите хотя бы одну форму");
        }
        if (roles.mentor() != null && (competences.isEmpty() || !offered.containsAll(competences))) {
            faults.put("competences", "выберите, в чём человек поможет");
        }
        if (roles.mentor() != null && forms.isEmpty()) {
            faults.put("forms", "выберите хотя бы одну форму");
        }
        if (roles.mentor() != null && Wanted.given(yearsOfWork) && !yearsOfWork.strip().matches("\\d|[1-6]\\d|70")) {
            faults.put("yearsOfWork", "ожидается число лет от 0 до 70");
        }
        return faults;
    }

    private static void name(Map<String, String> faults, String field, String value, boolean needed) {
        if (value.isEmpty() && needed) {
            faults.put(field, "нужно заполнить");
        } else if (!value.isEmpty() && !PART_OF_NAME.matcher(value).matches()) {
            faults.put(field, "только буквы, дефис и точка");
        }
    }

    private static void length(Map<String, String> faults, String field, String value) {
        if (value != null && value.length() > LONGEST) {
            faults.put(field, "не длиннее " + LONGEST + " знаков");
        }
    }

    PersonName personName() {
        return new PersonName(surname, name, patronymic.isEmpty() ? null : patronymic);
    }

    LocalDate birthDate() {
        try {
            return Wanted.given(born) ? RussianDate.read(born) : null;
        } catch (DateTimeException wrong) {
            return null;
        }
    }

    PersonDetails details() {
        return new PersonDetails(personName(), birthDate(), ParticipantKind.of(kind), text(place), text(contact), text(employer), false, text(origin),
                text(languages), text(restrictions));
    }

    Integer years() {
        return Wanted.given(yearsOfWork) ? Integer.valueOf(yearsOfWork.strip()) : null;
    }

    static String text(String typed) {
        return Wanted.given(typed) ? typed.strip() : null;
    }

    private static String plain(String typed) {
        return typed == null ? "" : typed.strip().replaceAll("\\s+", " ");
    }
}
