package org.nastavnik.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.nastavnik.calendar.WorkingCalendar;
import org.nastavnik.participant.Changes;
import org.nastavnik.participant.Details;
import org.nastavnik.participant.Likenesses;
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
    private final Likenesses likenesses;
    private final Merges merges;
    private final RegisterAccess access;
    private final Reserve reserve;
    private final WorkingCalendar calendar;
    private final Lists lists;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    PersonEditing(Participants people, Details details, RolesOfPerson roles, Changes changes, Likenesses likenesses, Merges merges, RegisterAccess access, Reserve reserve,
                  WorkingCalendar calendar, Lists lists, TransactionTemplate transaction, ApplicationEventPublisher events) {
        this.people = people;
        this.details = details;
        this.roles = roles;
        this.changes = changes;
        this.likenesses = likenesses;
        this.merges = merges;
        this.access = access;
        this.reserve = reserve;
        this.calendar = calendar;
        this.lists = lists;
        this.transaction = transaction;
        this.events = events;
    }

    @GetMapping("/edit")
    String edit(Visitor visitor, @PathVariable long id, Model model) {
        Participant person = writable(visitor, id, "register.edit");
        return form(person, PersonForm.of(details.find(id).orElseThrow(NoSuchPage::new), roles.of(id)), Map.of(), model);
    }

    @PostMapping("/edit")
    String save(Visitor visitor, @PathVariable long id, @ModelAttribute("typed") PersonForm typed, Model model, RedirectAttributes next) {
        Participant person = writable(visitor, id, "register.change");
        LocalDate today = calendar.today(person.organisation());
        Roles known = roles.of(id);
        Map<String, String> faults = typed.faults(today, known, offered(person, known));
        if (faults.isEmpty() && details.isTaken(id, typed.personName(), typed.birthDate())) {
            faults.put("surname", TAKEN);
        }
        if (!faults.isEmpty()) {
            return form(person, typed, faults, model);
        }
        try {
            transaction.executeWithoutResult(status -> write(id, typed, known));
        } catch (DuplicateKeyException meanwhile) {
            return form(person, typed, Map.of("surname", TAKEN), model);
        }
        next.addFlashAttribute("done", "Сохранено.");
        return "redirect:/pages/people/" + id;
    }

    private void write(long id, PersonForm typed, Roles known) {
        details.correct(id, typed.details());
        if (known.mentee() != null) {
            details.correctMentee(known.mentee().id(), typed.theme(), PersonForm.text(typed.words()), typed.preferredForms(),
                    PersonForm.text(typed.menteeAvailability()));
        }
        if (known.mentor() != null) {
            details.correctMentor(known.mentor().id(), typed.competences(), typed.forms(), PersonForm.text(typed.mentorAvailability()), typed.years());
        }
        likenesses.askAbout(List.of(id));
    }

    /** What can be chosen today, and what the person has already. */
    private List<Lists.Choice> offered(Participant person, Roles known) {
        return lists.themes(person.organisation(), known.themes());
    }

    private String form(Participant person, PersonForm typed, Map<String, String> faults, Model model) {
        Roles known = roles.of(person.id());
        model.addAttribute("id", person.id());
        model.addAttribute("typed", typed);
        model.addAttribute("roles", known);
        model.addAttribute("themes", offered(person, known));
        model.addAttribute("faults", faults);
        model.addAttribute("lists", lists);
        model.addAttribute("partners", lists.partners(person.organisation()));
        return "register/edit";
    }

    @PostMapping("/undo")
    String undo(Visitor visitor, @PathVariable long id, @RequestParam String step, RedirectAttributes next) {
        writable(visitor, id, "register.change");
        try {
            boolean undone = Boolean.TRUE.equals(transaction.execute(status -> changes.undo(id, step)));
            next.addFlashAttribute(undone ? "done" : "failed", undone ? "Последняя правка отменена." : "Эту правку уже нельзя отменить: запись с тех пор изменилась.");
        } catch (DuplicateKeyException another) {
            next.addFlashAttribute("failed", "Отменить нельзя: " + TAKEN + ".");
        }
        return "redirect:/pages/people/" + id;
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
        return people.find(id).isPresent() ? "redirect:/pages/people/" + id : "redirect:/pages/people?organisation=" + person.organisation();
    }

    private Participant writable(Visitor visitor, long id, String what) {
        Participant person = people.find(id).orElseThrow(NoSuchPage::new);
        access.mustWrite(visitor, person.organisation());
        events.publishEvent(new PersonalDataSeen(visitor.login(), person.organisation(), what, id, 1));
        return person;
    }
}
