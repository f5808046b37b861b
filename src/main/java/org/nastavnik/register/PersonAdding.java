package org.nastavnik.register;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nastavnik.participant.Details;
import org.nastavnik.web.Allowed;
import org.nastavnik.web.NoSuchPage;
import org.nastavnik.web.Visitor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One person is entered by the curator; whoever may be the same person is offered before anything is saved. */
@Controller
@Allowed("curators")
@RequestMapping("/pages/people/new")
class PersonAdding {

    private static final Roles NONE = new Roles(null, null);

    private final PersonWriting writing;
    private final Details details;
    private final RegisterAccess access;
    private final ApplicationEventPublisher events;

    PersonAdding(PersonWriting writing, Details details, RegisterAccess access, ApplicationEventPublisher events) {
        this.writing = writing;
        this.details = details;
        this.access = access;
        this.events = events;
    }

    @GetMapping
    String ask(Visitor visitor, @RequestParam(required = false) String organisation, Model model) {
        String chosen = RegisterAccess.choose(access.writable(visitor), organisation).orElseThrow(NoSuchPage::new);
        return writing.form(chosen, PersonForm.empty(), writing.parts(chosen, null, NONE), Map.of(), null, List.of(), model);
    }

    /** @param different ids of people who are alike and were found to be others */
    @PostMapping
    String add(Visitor visitor, @RequestParam String organisation, @ModelAttribute("typed") PersonForm typed,
               @RequestParam(defaultValue = "") List<Long> different, Model model, RedirectAttributes next) {
        access.mustWrite(visitor, organisation);
        Parts parts = writing.parts(organisation, null, NONE);
        Map<String, String> faults = writing.faults(organisation, typed, parts);
        Optional<Long> same = faults.isEmpty() ? details.same(organisation, typed.personName(), typed.birthDate(), 0) : Optional.empty();
        if (!faults.isEmpty() || same.isPresent()) {
            return writing.form(organisation, typed, parts, faults, same.orElse(null), List.of(), model);
        }
        try {
            PersonWriting.Entered entered = writing.enter(organisation, typed, parts, different);
            if (entered.id() == null) {
                events.publishEvent(new PersonalDataSeen(visitor.login(), organisation, "register.alike", null, entered.alike().size()));
                return writing.form(organisation, typed, parts, faults, null, entered.alike().stream().map(LikenessesPage.Shown::of).toList(), model);
            }
            events.publishEvent(new PersonalDataSeen(visitor.login(), organisation, "register.change", entered.id(), 1));
            next.addFlashAttribute("done", "Человек внесён в реестр.");
            return "redirect:/pages/people/" + entered.id();
        } catch (DuplicateKeyException meanwhile) {
            Long known = details.same(organisation, typed.personName(), typed.birthDate(), 0).orElse(null);
            return writing.form(organisation, typed, parts, faults, known, List.of(), model);
        }
    }
}
