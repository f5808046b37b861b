package org.nastavnik.register;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.nastavnik.engine.form.RussianDate;
import org.nastavnik.participant.ParticipantKind;
import org.nastavnik.participant.PersonDetails;
import org.nastavnik.participant.PersonName;

/**
 * A person as typed on the page of entering or of correction.
 *
 * @param born дд.мм.гггг or empty
 * @param asMentee whether somebody who is no mentee of the running programme becomes one; likewise {@code asMentor}
 * @param capacity how many mentees a new mentor takes; empty for as many as usual
 * @param representative full name of the legal representative of somebody new
 */
record PersonForm(String surname, String name, String patronymic, String born, String kind, String place, String contact, String employer,
                  String origin, String languages, String restrictions,
                  Boolean asMentee, String theme, String words, List<String> preferredForms, String menteeAvailability,
                  Boolean asMentor, List<String> competences, List<String> forms, String mentorAvailability, String yearsOfWork, String capacity,
                  String representative, String relation, String representativeContact) {

    PersonForm {
        surname = plain(surname);
        name = plain(name);
        patronymic = plain(patronymic);
        representative = plain(representative);
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
                false, mentee == null ? null : mentee.theme(), mentee == null ? null : mentee.words(), mentee == null ? null : mentee.preferredForms(),
                mentee == null ? null : mentee.availability(), false, mentor == null ? null : mentor.competences(), mentor == null ? null : mentor.forms(),
                mentor == null ? null : mentor.availability(), mentor == null || mentor.yearsOfWork() == null ? null : mentor.yearsOfWork().toString(), null,
                null, null, null);
    }

    /** Nothing is typed yet. */
    static PersonForm empty() {
        return new PersonForm(null, null, null, "", null, null, null, null, null, null, null, false, null, null, null, null, false, null, null, null, null, null,
                null, null, null);
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
        return number(yearsOfWork);
    }

    Integer places() {
        return number(capacity);
    }

    private static Integer number(String typed) {
        return Wanted.given(typed) ? Integer.valueOf(typed.strip()) : null;
    }

    static String text(String typed) {
        return Wanted.given(typed) ? typed.strip() : null;
    }

    /** A name as it is kept, empty when nothing was typed. */
    static String plain(String typed) {
        return typed == null ? "" : typed.strip().replaceAll("\\s+", " ");
    }
}
