package org.nastavnik.register;

import java.util.List;
import org.nastavnik.engine.form.RussianDate;
import org.nastavnik.organisation.Organisations;
import org.nastavnik.participant.Likeness;
import org.nastavnik.participant.Likenesses;
import org.nastavnik.participant.Merges;
import org.nastavnik.participant.Participant;
import org.nastavnik.participant.Participants;
import org.nastavnik.participant.PersonName;
import org.nastavnik.web.Allowed;
import org.nastavnik.web.NoSuchPage;
import org.nastavnik.web.Visitor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The questions «один человек или разные?»: answered by the curator, never by the program. */
@Controller
@Allowed("curators")
@RequestMapping("/pages/people/alike")
class LikenessesPage {

    private static final int SHOWN = 50;

    record Couple(Shown entered, Shown known) {
    }

    /** @param about what the two have to be compared by */
    record Shown(long id, PersonName name, String about) {

        static Shown of(Participant person) {
            return new Shown(person.id(), person.name(), String.join(", ", person.kind().title(),
                    person.classOrPost() == null ? "класс или должность не указаны" : person.classOrPost(),
                    person.birthDate() == null ? "дата рождения не указана" : RussianDate.of(person.birthDate()),
                    person.contact() == null ? "без телефона и почты" : person.contact()));
        }
    }

    private final Likenesses likenesses;
    private final Merges merges;
    private final Participants people;
    private final RegisterAccess access;
    private final Organisations organisations;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    LikenessesPage(Likenesses likenesses, Merges merges, Participants people, RegisterAccess access, Organisations organisations, TransactionTemplate transaction,
                   ApplicationEventPublisher events) {
        this.likenesses = likenesses;
        this.merges = merges;
        this.people = people;
        this.access = access;
        this.organisations = organisations;
        this.transaction = transaction;
        this.events = events;
    }

    @GetMapping
    String show(Visitor visitor, @RequestParam(required = false) String organisation, Model model) {
        String chosen = RegisterAccess.choose(access.writable(visitor), organisation).orElseThrow(NoSuchPage::new);
        List<Likeness> open = likenesses.openIn(chosen, SHOWN);
        events.publishEvent(new PersonalDataSeen(visitor.login(), chosen, "register.alike", null, open.size() * 2));
        model.addAttribute("couples", open.stream().map(couple -> new Couple(Shown.of(couple.entered()), Shown.of(couple.known()))).toList());
        model.addAttribute("all", likenesses.countIn(chosen));
        model.addAttribute("organisation", organisations.find(chosen).orElseThrow());
        return "register/alike";
    }

    /** @param keep id of the one whose name stays, or 0 when they are two people */
    @PostMapping
    String answer(Visitor visitor, @RequestParam long entered, @RequestParam long known, @RequestParam long keep, RedirectAttributes next) {
        Participant one = people.find(entered).orElseThrow(NoSuchPage::new);
        Participant other = people.find(known).orElseThrow(NoSuchPage::new);
        access.mustWrite(visitor, one.organisation());
        access.mustWrite(visitor, other.organisation());
        if (!one.organisation().equals(other.organisation()) || one.id() == other.id() || keep != 0 && keep != entered && keep != known) {
            throw new NoSuchPage();
        }
        next.addAttribute("organisation", one.organisation());
        events.publishEvent(new PersonalDataSeen(visitor.login(), one.organisation(), "register.change", keep == 0 ? known : keep, 2));
        Likeness couple = keep == entered ? new Likeness(other, one) : new Likeness(one, other);
        try {
            transaction.executeWithoutResult(status -> settle(couple, keep != 0));
            next.addFlashAttribute("done", keep == 0 ? "Записано: это разные люди." : "Записи объединены.");
            next.addFlashAttribute("merged", keep == 0 ? null : keep);
        } catch (DataIntegrityViolationException bothAtWork) {
            next.addFlashAttribute("failed", "Объединить нельзя: у обоих есть пары, встречи или согласия в одной программе. Сначала завершите работу одной из записей.");
        }
        return "redirect:/pages/people/alike";
    }

    private void settle(Likeness couple, boolean same) {
        if (same) {
            merges.merge(couple);
            likenesses.askAbout(List.of(couple.known().id()));
        } else {
            likenesses.different(couple);
        }
    }

    @PostMapping("/search")
    String search(Visitor visitor, @RequestParam String organisation, RedirectAttributes next) {
        access.mustWrite(visitor, organisation);
        transaction.executeWithoutResult(status -> likenesses.askAbout(organisation));
        next.addAttribute("organisation", organisation);
        next.addFlashAttribute("done", "Реестр просмотрен.");
        return "redirect:/pages/people/alike";
    }
}
