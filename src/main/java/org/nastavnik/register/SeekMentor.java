package org.nastavnik.register;

import java.util.List;
import org.nastavnik.participant.Mentee;
import org.nastavnik.participant.MenteeState;
import org.nastavnik.participant.Mentees;
import org.nastavnik.participant.Participant;
import org.nastavnik.participant.Participants;
import org.nastavnik.programme.MentorAskedFor;
import org.nastavnik.web.Allowed;
import org.nastavnik.web.NoSuchPage;
import org.nastavnik.web.Visitor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The curator asks for a mentor for a mentee who has none: who waits, too, gets a new proposal. */
@Controller
@Allowed("curators")
class SeekMentor {

    private final Participants people;
    private final Mentees mentees;
    private final RolesOfPerson roles;
    private final RegisterAccess access;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    SeekMentor(Participants people, Mentees mentees, RolesOfPerson roles, RegisterAccess access, TransactionTemplate transaction,
               ApplicationEventPublisher events) {
        this.people = people;
        this.mentees = mentees;
        this.roles = roles;
        this.access = access;
        this.transaction = transaction;
        this.events = events;
    }

    @PostMapping("/pages/people/{id}/mentor")
    String seek(Visitor visitor, @PathVariable long id, RedirectAttributes next) {
        Participant person = people.find(id).orElseThrow(NoSuchPage::new);
        access.mustWrite(visitor, person.organisation());
        events.publishEvent(new PersonalDataSeen(visitor.login(), person.organisation(), "register.change", id, 1));
        Roles.AsMentee mentee = roles.of(id).mentee();
        boolean sought = mentee != null && possible(mentee);
        if (sought) {
            transaction.executeWithoutResult(status -> ask(mentees.find(List.of(mentee.id())).get(0)));
        }
        next.addFlashAttribute(sought ? "done" : "failed", sought
                ? "Наставника подбирают: предложение придёт в Tasklist задачей «Рассмотреть предложение пар и групп»."
                : "Подобрать наставника можно тому, кто в базе и без пары: посмотрите на карточку ещё раз.");
        return "redirect:/pages/people/" + id;
    }

    private void ask(Mentee mentee) {
        events.publishEvent(new MentorAskedFor(mentee.programme(), List.of(mentee.id())));
    }

    /** In the base and without a pair; nobody is sought for before that. */
    static boolean possible(Roles.AsMentee mentee) {
        return MenteeState.IN_BASE.code().equals(mentee.state()) && !mentee.inPair();
    }
}
