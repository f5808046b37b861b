package org.nastavnik.base;

import static org.nastavnik.base.MenteeBaseProcess.INVITATIONS_WIDENED;
import static org.nastavnik.base.MenteeBaseProcess.LIST;
import static org.nastavnik.participant.MenteeState.CANDIDATE;
import static org.nastavnik.participant.MenteeState.CONSENTED;
import static org.nastavnik.participant.MenteeState.ERASED;
import static org.nastavnik.participant.MenteeState.IN_BASE;
import static org.nastavnik.participant.MenteeState.OUTSIDE;
import static org.nastavnik.participant.ParticipantKind.PUPIL;
import static org.nastavnik.participant.ParticipantKind.STUDENT;
import static org.nastavnik.participant.ParticipantKind.TEACHER;
import static org.nastavnik.participant.ParticipantKind.YOUNG_SPECIALIST;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nastavnik.engine.form.FormContext;
import org.nastavnik.engine.form.PastedColumn;
import org.nastavnik.engine.form.PastedRows;
import org.nastavnik.engine.form.Row;
import org.nastavnik.engine.form.Submission;
import org.nastavnik.engine.form.TaskForm;
import org.nastavnik.participant.Mentee;
import org.nastavnik.participant.MenteeEntry;
import org.nastavnik.participant.Mentees;
import org.nastavnik.participant.Participant;
import org.nastavnik.participant.ParticipantKind;
import org.nastavnik.participant.Participants;
import org.nastavnik.participant.Themes;
import org.nastavnik.programme.Programme;
import org.nastavnik.programme.Programmes;
import org.nastavnik.programme.SchoolProgrammeProcess;
import org.springframework.stereotype.Component;

/** The list of mentees, typed and pasted; then, when somebody is like somebody known, one question each. */
@Component
class RegisterMenteesForm implements TaskForm {

    private static final List<Map<String, String>> KINDS = ParticipantKind.options(PUPIL, STUDENT, TEACHER, YOUNG_SPECIALIST);

    private final Mentees mentees;
    private final Participants people;
    private final Programmes programmes;
    private final PeopleSheet sheet;
    private final SuitableForms suitable;
    private final LikenessSheet likenesses;
    private final SurveyLaunch surveys;
    private final WishesByLink wishes;
    private final Themes themes;
    private final FilesOfList files;
    private final Terms terms;

    RegisterMenteesForm(Mentees mentees, Participants people, Programmes programmes, PeopleSheet sheet, SuitableForms suitable, LikenessSheet likenesses,
                        SurveyLaunch surveys, WishesByLink wishes, Themes themes, FilesOfList files, Terms terms) {
        this.mentees = mentees;
        this.people = people;
        this.programmes = programmes;
        this.sheet = sheet;
        this.suitable = suitable;
        this.likenesses = likenesses;
        this.surveys = surveys;
        this.wishes = wishes;
        this.themes = themes;
        this.files = files;
        this.terms = terms;
    }

    @Override
    public String formId() {
        return "register-mentees";
    }

    @Override
    public Map<String, ?> show(FormContext context) {
        Programme programme = programmes.find(context.get(SchoolProgrammeProcess.PROGRAMME)).orElseThrow();
        List<Mentee> listed = listed(programme.id());
        Set<Long> imported = mentees.imported(programme.id());
        List<Map<String, Object>> rows = wishes.added(listed.stream().filter(mentee -> !imported.contains(mentee.id()))
                .map(RegisterMenteesForm::row).toList(), programme, WishesByLink.MENTEES);
        return Map.of(
                "files", files.of(context, Side.MENTEE, listed.stream().filter(mentee -> imported.contains(mentee.id())).count()),
                "survey", surveys.summary(context, Side.MENTEE),
                "kinds", KINDS, "themes", themes.of(context.organisation()).options(Cells.texts(rows, "theme")), "forms", Options.forms(programme),
                "likenesses", likenesses.show(persons(listed)),
                "people", rows);
    }

    private static Map<String, Object> row(Mentee mentee) {
        Participant person = mentee.person();
        return Cells.of("id", String.valueOf(mentee.id()), "surname", person.name().surname(), "name", person.name().name(),
                "patronymic", person.name().patronymic(), "birthDate", person.birthDate(), "kind", person.kind().code(),
                "classOrPost", person.classOrPost(), "theme", mentee.theme(), "preferredForms", mentee.preferredForms(),
                "words", mentee.words());
    }

    @Override
    public void submit(FormContext context, Submission submission) {
        long programme = context.get(SchoolProgrammeProcess.PROGRAMME);
        if (likenesses.isOpen(persons(listed(programme)))) {
            likenesses.answer(persons(listed(programme)), submission);
        } else {
            take(context.organisation(), programmes.find(programme).orElseThrow(), submission);
        }
        List<Mentee> listed = listed(programme);
        boolean alike = likenesses.isOpen(persons(listed));
        if (context.get(INVITATIONS_WIDENED) == null) {
            context.set(INVITATIONS_WIDENED, 0);
        }
        context.set(LIST, alike ? "likenesses" : listed.isEmpty() ? "nobody" : "done");
        terms.consentsOpen(context);
    }

    private void take(String organisation, Programme programme, Submission submission) {
        List<Row> rows = new ArrayList<>(submission.rows("people"));
        rows.addAll(pasted(programme, themes.of(organisation).options(Stream.empty())).read(submission, "pasted"));
        Set<Long> imported = mentees.imported(programme.id());
        boolean empty = rows.isEmpty() && listed(programme.id()).stream().noneMatch(mentee -> imported.contains(mentee.id()));
        if (empty != submission.yes("nobody")) {
            throw submission.refuse("nobody", empty ? "внесите людей или отметьте, что желающих нет" : "в списке есть люди: снимите отметку");
        }
        suitable.ofMentees(rows);
        Map<Long, Mentee> listed = listed(programme.id()).stream().collect(Collectors.toMap(Mentee::id, Function.identity()));
        Map<Long, Participant> persons = new LinkedHashMap<>();
        listed.forEach((id, mentee) -> persons.put(id, mentee.person()));
        List<Long> entered = people.enter(organisation, sheet.read(organisation, rows, persons, refused(programme.id())));
        List<MenteeEntry> entries = new ArrayList<>();
        for (Row row : rows) {
            entries.add(new MenteeEntry(entered.get(entries.size()), row.text("theme"), row.text("words"), row.choices("preferredForms")));
        }
        mentees.enter(programme.id(), entries);
        wishes.taken(rows, programme, WishesByLink.MENTEES);
        Set<Long> staying = new HashSet<>(entered);
        mentees.leave(listed.values().stream().filter(mentee -> !imported.contains(mentee.id()) && !staying.contains(mentee.person().id())).toList());
    }

    private static PastedRows pasted(Programme programme, List<Map<String, String>> themes) {
        return new PastedRows(PeopleSheet.SURNAME, PeopleSheet.NAME, PeopleSheet.PATRONYMIC, PeopleSheet.BIRTH_DATE,
                PastedColumn.choice("kind", "Кто", Options.codesByLabel(KINDS)).obligatory(),
                PastedColumn.text("classOrPost", "Класс или должность").obligatory(),
                PastedColumn.choice("theme", "Запрос", Options.codesByLabel(themes)).obligatory(),
                PastedColumn.choices("preferredForms", "Форма", Options.codesByLabel(Options.forms(programme))).obligatory(),
                PastedColumn.text("words", "Своими словами"));
    }

    /** Who stands in the base already is there only when it was opened again. */
    private List<Mentee> listed(long programme) {
        return mentees.ofProgramme(programme, CANDIDATE, CONSENTED, OUTSIDE, IN_BASE);
    }

    private Set<Long> refused(long programme) {
        return mentees.ofProgramme(programme, ERASED).stream().map(mentee -> mentee.person().id()).collect(Collectors.toSet());
    }

    private static List<Participant> persons(List<Mentee> mentees) {
        return mentees.stream().map(Mentee::person).toList();
    }
}
