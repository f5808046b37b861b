package org.nastavnik.register;

import org.nastavnik.participant.Participant;
import org.nastavnik.participant.Participants;
import org.nastavnik.participant.Representative;
import org.nastavnik.participant.Representatives;
import org.nastavnik.web.Allowed;
import org.nastavnik.web.NoSuchPage;
import org.nastavnik.web.Visitor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Adds, corrects and removes the legal representatives on a person's card. */
@Controller
@Allowed("curators")
@RequestMapping("/pages/people/{id}/representatives")
class RepresentativesPage {

    private static final int LONGEST = 200;

    private final Participants people;
    private final Representatives representatives;
    private final RegisterAccess access;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    RepresentativesPage(Participants people, Representatives representatives, RegisterAccess access, TransactionTemplate transaction,
                        ApplicationEventPublisher events) {
        this.people = people;
        this.representatives = representatives;
        this.access = access;
        this.transaction = transaction;
        this.events = events;
    }

    /** @param representative id, or 0 for somebody new */
    @PostMapping
    String save(Visitor visitor, @PathVariable long id, @RequestParam(defaultValue = "0") long representative, @RequestParam String fullName,
                @RequestParam String relation, @RequestParam String contact, RedirectAttributes next) {
        mayChange(visitor, id);
        String name = PersonForm.plain(fullName);
        if (name.isEmpty() || name.length() > LONGEST || relation.length() > LONGEST || contact.length() > LONGEST) {
            next.addFlashAttribute("failed", name.isEmpty() ? "Напишите имя представителя." : "Слишком длинно: до " + LONGEST + " знаков в поле.");
        } else {
            transaction.executeWithoutResult(status -> write(id, representative, name, PersonForm.text(relation), PersonForm.text(contact)));
            next.addFlashAttribute("done", "Сохранено.");
        }
        return "redirect:/pages/people/" + id + "#representatives";
    }

    private void write(long id, long representative, String name, String relation, String contact) {
        if (representative == 0) {
            representatives.add(id, name, relation, contact);
        } else {
            representatives.correct(new Representative(representative, id, name, relation, contact));
        }
    }

    @PostMapping("/{representative}/remove")
    String remove(Visitor visitor, @PathVariable long id, @PathVariable long representative, RedirectAttributes next) {
        mayChange(visitor, id);
        boolean removed = Boolean.TRUE.equals(transaction.execute(status -> representatives.remove(id, representative)));
        next.addFlashAttribute(removed ? "done" : "failed", removed ? "Представитель удалён." : "Удалить нельзя: этот представитель подписал согласие.");
        return "redirect:/pages/people/" + id + "#representatives";
    }

    private void mayChange(Visitor visitor, long id) {
        Participant person = people.find(id).orElseThrow(NoSuchPage::new);
        access.mustWrite(visitor, person.organisation());
        events.publishEvent(new PersonalDataSeen(visitor.login(), person.organisation(), "register.change", id, 1));
    }
}
