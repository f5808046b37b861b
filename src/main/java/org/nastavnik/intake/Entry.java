package org.nastavnik.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.nastavnik.engine.form.RussianDate;
import org.nastavnik.participant.ParticipantKind;
import org.nastavnik.participant.PersonName;

/** What one line of a table says about a person, as far as it could be read, and what is wrong or doubtful in it. */
final class Entry {

    final int line;
    final String nameAddress;
    PersonName name;
    String written = "";
    LocalDate birthDate;
    ParticipantKind kind;
    String place;
    String contact;
    String employer;
    String languages;
    String restrictions;
    String representative;
    String relation;
    String representativeContact;
    List<String> themes = List.of();
    /** Whether the line itself names a theme, and a form; otherwise they are what was chosen for everybody. */
    boolean themeWritten;
    boolean formWritten;
    String words;
    List<String> forms = List.of();
    Integer capacity;
    String availability;
    Integer yearsOfWork;
    final List<String> faults = new ArrayList<>();
    /** Whether the line itself says who the person is to the organisation; otherwise it is concluded. */
    boolean kindWritten;
    /** Faults only for somebody who is not in the register yet. */
    final List<String> newFaults = new ArrayList<>();
    /** Faults only for somebody who has no role in the programme yet. */
    final List<String> roleFaults = new ArrayList<>();
    final List<String> doubts = new ArrayList<>();
    final List<String> notes = new ArrayList<>();

    Entry(int line, String nameAddress) {
        this.line = line;
        this.nameAddress = nameAddress;
    }

    /** For example «7 А, 06.05.2012». */
    String about() {
        String born = birthDate == null ? "" : RussianDate.of(birthDate);
        return place == null ? born : born.isEmpty() ? place : place + ", " + born;
    }

    String who() {
        return name == null ? written.isEmpty() ? "без имени" : written : name.full();
    }
}
