package org.nastavnik.consent;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.nastavnik.calendar.WorkingCalendar;
import org.nastavnik.organisation.Organisations;
import org.nastavnik.participant.ConsentHistory;
import org.nastavnik.participant.ConsentPurpose;
import org.nastavnik.participant.Consents;
import org.nastavnik.participant.Erasure;
import org.nastavnik.participant.Participant;
import org.nastavnik.participant.Representatives;
import org.nastavnik.participant.Signer;
import org.nastavnik.security.AuditKind;
import org.nastavnik.web.Allowed;
import org.nastavnik.web.NoSuchPage;
import org.nastavnik.web.Visitor;
import org.springframework.http.ContentDisposition;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import jakarta.servlet.http.HttpServletResponse;

/** One person's consents with their history, a paper to enter, and the extract for the person. */
@Controller
@Allowed({"curators", "heads", "deputy-heads"})
@RequestMapping("/pages/consents/{person:\\d+}")
class PersonConsentsPage {

    private final ConsentAccess access;
    private final Consents consents;
    private final ConsentHistory history;
    private final Representatives representatives;
    private final Erasure erasure;
    private final Organisations organisations;
    private final WorkingCalendar calendar;
    private final TransactionTemplate transaction;

    PersonConsentsPage(ConsentAccess access, Consents consents, ConsentHistory history, Representatives representatives, Erasure erasure,
                       Organisations organisations, WorkingCalendar calendar, TransactionTemplate transaction) {
        this.access = access;
        this.consents = consents;
        this.history = history;
        this.representatives = representatives;
        this.erasure = erasure;
        this.organisations = organisations;
        this.calendar = calendar;
        this.transaction = transaction;
    }

    @GetMapping
    String show(Visitor visitor, @PathVariable long person, Model model) {
        return page(visitor, access.readable(visitor, person), ConsentPaper.empty(), Map.of(), model);
    }

    @PostMapping
    String note(Visitor visitor, @PathVariable long person, @ModelAttribute("typed") ConsentPaper typed, Model model, RedirectAttributes next) {
        Participant about = access.writable(visitor, person, AuditKind.DATA_CHANGED);
        Map<String, String> faults = typed.faults(about, calendar.today(about.organisation()));
        if (!faults.isEmpty()) {
            return page(visitor, about, typed, faults, model);
        }
        transaction.executeWithoutResult(status -> {
            consents.note(List.of(typed.entry(person)));
            consents.complete(person, typed.purposeOrNull(), typed.address(), typed.validTo());
        });
        next.addFlashAttribute("done", "Внесено: " + typed.purposeOrNull().title() + ".");
        return "redirect:/pages/consents/" + person;
    }

    /** Everything that is known about the person, in one file. */
    @GetMapping("/extract")
    @Allowed("curators")
    String extract(Visitor visitor, @PathVariable long person, Model model, HttpServletResponse response) {
        Participant about = access.writable(visitor, person, AuditKind.DATA_EXPORTED);
        model.addAttribute("organisation", organisations.find(about.organisation()).orElseThrow(NoSuchPage::new));
        model.addAttribute("today", calendar.today(about.organisation()));
        model.addAttribute("tables", erasure.extract(person));
        response.setHeader("Content-Disposition", ContentDisposition.attachment().filename("dannye-" + person + ".html", StandardCharsets.UTF_8).build().toString());
        response.setHeader("Cache-Control", "no-store");
        return "consent/extract";
    }

    private String page(Visitor visitor, Participant about, ConsentPaper typed, Map<String, String> faults, Model model) {
        model.addAttribute("person", about);
        model.addAttribute("organisation", organisations.find(about.organisation()).orElseThrow(NoSuchPage::new));
        model.addAttribute("writable", access.writes(visitor, about.organisation()));
        model.addAttribute("missing", consents.missing(List.of(about.id())));
        model.addAttribute("history", history.of(about.id()));
        model.addAttribute("signers", String.join(" и ", Signer.needed(about, calendar.today(about.organisation())).stream().sorted().map(Signer::whose).toList()));
        model.addAttribute("purposes", ConsentPurpose.values());
        model.addAttribute("representative", representatives.names(List.of(about.id())).get(about.id()));
        model.addAttribute("typed", typed);
        model.addAttribute("faults", faults);
        return "consent/person";
    }
}
