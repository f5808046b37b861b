package org.nastavnik.base;

import static org.nastavnik.base.MenteeBaseProcess.LIST;
import static org.nastavnik.participant.MentorState.CANDIDATE;
import static org.nastavnik.participant.MentorState.CONSENTED;
import static org.nastavnik.participant.MentorState.ERASED;
import static org.nastavnik.participant.MentorState.IN_BASE;
import static org.nastavnik.participant.MentorState.OUTSIDE;

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
import org.nastavnik.engine.form.PastedRows;
import org.nastavnik.engine.form.Row;
import org.nastavnik.engine.form.Submission;
import org.nastavnik.engine.form.TaskForm;
import org.nastavnik.participant.Mentor;
import org.nastavnik.participant.Mentors;
import org.nastavnik.participant.Participant;
import org.nastavnik.participant.Participants;
import org.nastavnik.participant.PersonEntry;
import org.nastavnik.participant.Themes;
import org.nastavnik.programme.Programme;
import org.nastavnik.programme.Programmes;
import org.nastavnik.programme.SchoolProgrammeProcess;
import org.springframework.stereotype.Component;

/** The list of mentors, typed and pasted; then, when somebody is like somebody known, one question each. */
@Component
class RegisterMentorsForm implements TaskForm {

    private final Mentors mentors;
    private final Participants people;
    private final Programmes programmes;
    private final PeopleSheet sheet;
    private final MentorSheet offers;
    private final SuitableForms suitable;
    private final LikenessSheet likenesses;
    private final PlacesByForm places;
    private final SurveyLaunch surveys;
    private final WishesByLink wishes;
    private final Themes themes;
    private final FilesOfList files;
    private final Terms terms;

    RegisterMentorsForm(Mentors mentors, Participants people, Programmes programmes, PeopleSheet sheet, MentorSheet offers, SuitableForms suitable,
                        LikenessSheet likenesses, PlacesByForm places, SurveyLaunch surveys, WishesByLink wishes, Themes themes, FilesOfList files, Terms terms) {
        this.mentors = mentors;
        this.people = people;
        this.programmes = programmes;
        this.sheet = sheet;
        this.offers = offers;
        this.suitable = suitable;
        this.likenesses = likenesses;
        this.places = places;
        this.surveys = surveys;
        this.wishes = wishes;
        this.themes = themes;
        this.files = files;
        this.terms = terms;
    }

    @Override
    public String formId() {
        return "register-mentors";
    }

    @Override
    public Map<String, ?> show(FormContext context) {
        Programme programme = programmes.find(context.get(SchoolProgrammeProcess.PROGRAMME)).orElseThrow();
        List<Mentor> listed = listed(programme.id());
        Set<Long> imported = mentors.imported(programme.id());
        List<Map<String, Object>> rows = wishes.added(listed.stream().filter(mentor -> !imported.contains(mentor.id()))
                .map(MentorSheet::row).toList(), programme, WishesByLink.MENTORS);
        return Map.of(
                "files", files.of(context, Side.MENTOR, listed.stream().filter(mentor -> imported.contains(mentor.id())).count()),
                "survey", surveys.summary(context, Side.MENTOR), "places", places.rows(programme), "usual", offers.usual(),
                "kinds", MentorSheet.KINDS, "themes", themes.of(context.organisation()).options(Cells.texts(rows, "competences")), "forms", Options.forms(programme),
                "likenesses", likenesses.show(persons(listed)),
                "people", rows);
    }

    @Override
    public void submit(FormContext context, Submission submission) {
        long programme = context.get(SchoolProgrammeProcess.PROGRAMME);
        if (likenesses.isOpen(persons(listed(programme)))) {
            likenesses.answer(persons(listed(programme)), submission);
        } else {
            take(context.organisation(), programmes.find(programme).orElseThrow(), submission);
        }
        List<Mentor> listed = listed(programme);
        boolean alike = likenesses.isOpen(persons(listed));
        context.set(LIST, alike ? "likenesses" : listed.isEmpty() ? "nobody" : "done");
        terms.consentsOpen(context);
    }

    private void take(String organisation, Programme programme, Submission submission) {
        List<Row> rows = new ArrayList<>(submission.rows("people"));
        PastedRows pasted = MentorSheet.pasted(programme, themes.of(organisation).options(Stream.empty()));
        rows.addAll(pasted.read(submission, "pasted"));
        Set<Long> imported = mentors.imported(programme.id());
        boolean empty = rows.isEmpty() && listed(programme.id()).stream().noneMatch(mentor -> imported.contains(mentor.id()));
        if (empty != submission.yes("nobody")) {
            throw submission.refuse("nobody", empty ? "внесите людей или отметьте, что желающих нет" : "в списке есть люди: снимите отметку");
        }
        suitable.ofMentors(rows);
        Map<Long, Mentor> listed = listed(programme.id()).stream().collect(Collectors.toMap(Mentor::id, Function.identity()));
        Map<Long, Participant> persons = new LinkedHashMap<>();
        listed.forEach((id, mentor) -> persons.put(id, mentor.person()));
        List<PersonEntry> entries = sheet.read(organisation, rows, persons, refused(programme.id()));
        List<Long> entered = people.enter(organisation, entries);
        mentors.enter(programme.id(), offers.read(rows, entries, entered));
        wishes.taken(rows, programme, WishesByLink.MENTORS);
        Set<Long> staying = new HashSet<>(entered);
        mentors.leave(listed.values().stream().filter(mentor -> !imported.contains(mentor.id()) && !staying.contains(mentor.person().id())).toList());
    }

    /** Who stands in the base already is there only when it was opened again. */
    private List<Mentor> listed(long programme) {
        return mentors.ofProgramme(programme, CANDIDATE, CONSENTED, OUTSIDE, IN_BASE);
    }

    private Set<Long> refused(long programme) {
        return mentors.ofProgramme(programme, ERASED).stream().map(mentor -> mentor.person().id()).collect(Collectors.toSet());
    }

    private static List<Participant> persons(List<Mentor> mentors) {
        return mentors.stream().map(Mentor::person).toList();
    }
}
