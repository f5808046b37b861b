package org.nastavnik.register;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nastavnik.participant.Changes;
import org.nastavnik.participant.Details;
import org.nastavnik.participant.Merges;
import org.nastavnik.participant.Participant;
import org.nastavnik.participant.Participants;
import org.nastavnik.web.Allowed;
import org.nastavnik.web.NoSuchPage;
import org.nastavnik.web.Visitor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a curator corrects on a person's card, takes back, sets aside or takes off the list. */
@Controller
@Allowed("curators")
@RequestMapping("/pages/people/{id}")
class PersonEditing {

    private static final String TAKEN = "человек с таким именем и датой рождения в организации уже есть";

    private final Participants people;
    private final Details details;
    private final RolesOfPerson roles;
    private final Changes changes;
    private final PersonWriting writing;
    private final Merges merges;
    private final RegisterAccess access;
    private final Reserve reserve;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    PersonEditing(Participants people, Details details, RolesOfPerson roles, Changes changes, PersonWriting writing, Merges merges, RegisterAccess access, Reserve reserve,
                  TransactionTemplate transaction, ApplicationEventPublisher events) {
        this.people = people;
        this.details = details;
        this.roles = roles;
        this.changes = changes;
        this.writing = writing;
        this.merges = merges;
        this.access = access;
        this.reserve = reserve;
        this.transaction = transaction;
        this.events = events;
    }

    @GetMapping("/edit")
    String edit(Visitor visitor, @PathVariable long id, Model model) {
        Participant person = writable(visitor, id, "register.edit");
        Roles known = roles.of(id);
        return writing.form(person.organisation(), PersonForm.of(details.find(id).orElseThrow(NoSuchPage::new), known),
                writing.parts(person.organisation(), id, known), Map.of(), null, List.of(), model);
    }

    @PostMapping("/edit")
    String save(Visitor visitor, @PathVariable long id, @ModelAttribute("typed") PersonForm typed, Model model, RedirectAttributes next) {
        Participant person = writable(visitor, id, "register.change");
        Parts parts = writing.parts(person.organisation(), id, roles.of(id));
        Map<String, String> faults = writing.faults(person.organisation(), typed, parts);
        Optional<Long> same = faults.isEmpty() ? details.same(person.organisation(), typed.personName(), typed.birthDate(), id) : Optional.empty();
        if (!faults.isEmpty() || same.isPresent()) {
            return writing.form(person.organisation(), typed, parts, faults, same.orElse(null), List.of(), model);
        }
        try {
            transaction.executeWithoutResult(status -> writing.correct(id, typed, parts));
        } catch (DuplicateKeyException meanwhile) {
            return writing.form(person.organisation(), typed, parts, Map.of("surname", TAKEN), null, List.of(), model);
        }
        next.addFlashAttribute("done", "Сохранено.");
        return "redirect:/pages/people/" + id;
    }

    @PostMapping("/undo")
    String undo(Visitor visitor, @PathVariable long id, @RequestParam String step, RedirectAttributes next) {
        Participant person = writable(visitor, id, "register.change");
        try {
            boolean undone = Boolean.TRUE.equals(transaction.execute(status -> changes.undo(id, step)));
            next.addFlashAttribute(undone ? "done" : "failed", undone ? "Последняя правка отменена." : "Эту правку уже нельзя отменить: запись с тех пор изменилась.");
        } catch (DuplicateKeyException another) {
            next.addFlashAttribute("failed", "Отменить нельзя: " + TAKEN + ".");
        } catch (DataIntegrityViolationException inUse) {
            next.addFlashAttribute("failed", "Отменить нельзя: о человеке с тех пор внесены согласия, файлы или другие записи.");
        }
        return cardOrList(person);
    }

    @PostMapping("/part")
    String part(Visitor visitor, @PathVariable long id, @RequestParam long merge, RedirectAttributes next) {
        writable(visitor, id, "register.change");
        try {
            boolean parted = Boolean.TRUE.equals(transaction.execute(status -> merges.undo(id, merge)));
            next.addFlashAttribute(parted ? "done" : "failed", parted ? "Снова две записи. Вопрос об этих людях опять открыт." : "Это объединение уже нельзя отменить.");
        } catch (DataIntegrityViolationException meanwhile) {
            next.addFlashAttribute("failed", "Разъединить нельзя: с тех пор появилась такая же запись или данные, которые с этим не сойдутся.");
        }
        return "redirect:/pages/people/" + id;
    }

    @PostMapping("/reserve")
    String reserve(Visitor visitor, @PathVariable long id, @RequestParam String side, RedirectAttributes next) {
        writable(visitor, id, "register.change");
        boolean moved = Boolean.TRUE.equals(transaction.execute(status -> reserve.turn(roles.of(id), "mentor".equals(side))));
        next.addFlashAttribute(moved ? "done" : "failed", moved ? "Состояние изменено." : "Состояние успело измениться: посмотрите на карточку ещё раз.");
        return "redirect:/pages/people/" + id;
    }

    @PostMapping("/leave")
    String leave(Visitor visitor, @PathVariable long id, @RequestParam String side, RedirectAttributes next) {
        Participant person = writable(visitor, id, "register.change");
        boolean left = Boolean.TRUE.equals(transaction.execute(status -> reserve.leave(roles.of(id), "mentor".equals(side))));
        next.addFlashAttribute(left ? "done" : "failed", left ? "Человек убран из списка." : "Состояние успело измениться: посмотрите на карточку ещё раз.");
        return cardOrList(person);
    }

    /** Whoever is gone has no card any more. */
    private String cardOrList(Participant person) {
        return people.find(person.id()).isPresent() ? "redirect:/pages/people/" + person.id() : "redirect:/pages/people?organisation=" + person.organisation();
    }

    private Participant writable(Visitor visitor, long id, String what) {
        Participant person = people.find(id).orElseThrow(NoSuchPage::new);
        access.mustWrite(visitor, person.organisation());
        events.publishEvent(new PersonalDataSeen(visitor.login(), person.organisation(), what, id, 1));
        return person;
    }
}
