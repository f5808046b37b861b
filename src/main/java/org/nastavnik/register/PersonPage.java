package org.nastavnik.register;

import java.util.List;
import org.nastavnik.organisation.Organisations;
import org.nastavnik.participant.Changes;
import org.nastavnik.participant.Details;
import org.nastavnik.participant.Likenesses;
import org.nastavnik.participant.Merges;
import org.nastavnik.participant.Participant;
import org.nastavnik.participant.Participants;
import org.nastavnik.participant.Representatives;
import org.nastavnik.web.Allowed;
import org.nastavnik.web.NoSuchPage;
import org.nastavnik.web.Visitor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** A person's card: what is known and what changed. */
@Controller
@Allowed({"curators", "heads", "deputy-heads"})
@RequestMapping("/pages/people/{id}")
class PersonPage {

    private static final int SHOWN_CHANGES = 100;

    private final Participants people;
    private final Details details;
    private final RolesOfPerson roles;
    private final PersonCard card;
    private final Representatives representatives;
    private final Changes changes;
    private final ChangeLines history;
    private final Likenesses likenesses;
    private final Merges merges;
    private final List<CardSection> sections;
    private final RegisterAccess access;
    private final Reserve reserve;
    private final Organisations organisations;
    private final ApplicationEventPublisher events;

    PersonPage(Participants people, Details details, RolesOfPerson roles, PersonCard card, Representatives representatives, Changes changes,
               ChangeLines history, Likenesses likenesses, Merges merges, List<CardSection> sections, RegisterAccess access, Reserve reserve,
               Organisations organisations, ApplicationEventPublisher events) {
        this.people = people;
        this.details = details;
        this.roles = roles;
        this.card = card;
        this.representatives = representatives;
        this.changes = changes;
        this.history = history;
        this.likenesses = likenesses;
        this.merges = merges;
        this.sections = sections;
        this.access = access;
        this.reserve = reserve;
        this.organisations = organisations;
        this.events = events;
    }

    @GetMapping
    String show(Visitor visitor, @PathVariable long id, Model model) {
        Participant person = readable(visitor, id, "register.card");
        boolean writable = access.mayWrite(visitor, person.organisation());
        Roles known = roles.of(id);
        model.addAttribute("person", person);
        model.addAttribute("writable", writable);
        model.addAttribute("organisation", organisations.find(person.organisation()).orElseThrow());
        model.addAttribute("facts", card.person(person.organisation(), details.find(id).orElseThrow(NoSuchPage::new), writable));
        model.addAttribute("roles", known);
        model.addAttribute("asMentee", known.mentee() == null ? null : card.mentee(person.organisation(), known.mentee(), writable));
        model.addAttribute("asMentor", known.mentor() == null ? null : card.mentor(person.organisation(), known.mentor()));
        model.addAttribute("reserve", reserve);
        model.addAttribute("seekable", writable && known.mentee() != null && SeekMentor.possible(known.mentee()));
        model.addAttribute("consents", card.consents(person));
        model.addAttribute("representatives", representatives.of(id));
        model.addAttribute("sections", sections.stream().map(section -> new Shown(section.title(), section.nothing(), section.of(person))).toList());
        model.addAttribute("mostChanges", SHOWN_CHANGES);
        model.addAttribute("history", history.of(person.organisation(), changes.of(id, SHOWN_CHANGES), writable));
        String undoable = writable ? changes.undoable(id).orElse(null) : null;
        model.addAttribute("undoable", undoable);
        model.addAttribute("entering", undoable != null && changes.isEntering(id, undoable));
        model.addAttribute("merge", writable ? merges.last(id).orElse(null) : null);
        model.addAttribute("alike", likenesses.openAbout(id));
        model.addAttribute("elsewhere", likenesses.elsewhere(id));
        return "register/person";
    }

    /** A section of the card with its lines read. */
    record Shown(String title, String nothing, List<CardSection.Line> lines) {
    }

    private Participant readable(Visitor visitor, long id, String what) {
        Participant person = people.find(id).orElseThrow(NoSuchPage::new);
        access.mustRead(visitor, person.organisation());
        events.publishEvent(new PersonalDataSeen(visitor.login(), person.organisation(), what, id, 1));
        return person;
    }
}
