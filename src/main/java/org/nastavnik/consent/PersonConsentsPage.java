package org.nastavnik.consent;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nastavnik.calendar.WorkingCalendar;
import org.nastavnik.engine.Refusal;
import org.nastavnik.file.PersonPapers;
import org.nastavnik.organisation.Organisations;
import org.nastavnik.pair.Withdrawals;
import org.nastavnik.participant.ConsentHistory;
import org.nastavnik.participant.ConsentPurpose;
import org.nastavnik.participant.ConsentScans;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
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
    private final Withdrawals pairs;
    private final WantedConsents wanted;
    private final PersonPapers papers;
    private final ConsentScans scans;

    PersonConsentsPage(ConsentAccess access, Consents consents, ConsentHistory history, Representatives representatives, Erasure erasure,
                       Organisations organisations, WorkingCalendar calendar, TransactionTemplate transaction, Withdrawals pairs, WantedConsents wanted, PersonPapers papers, ConsentScans scans) {
        this.papers = papers;
        this.scans = scans;
        this.pairs = pairs;
        this.wanted = wanted;
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
    String note(Visitor visitor, @PathVariable long person, @ModelAttribute("typed") ConsentPaper typed,
                @RequestParam(name = "file", required = false) MultipartFile scan, Model model, RedirectAttributes next) {
        Participant about = access.writable(visitor, person, AuditKind.DATA_CHANGED);
        Map<String, String> faults = typed.faults(about, calendar.today(about.organisation()));
        if (!faults.isEmpty()) {
            return page(visitor, about, typed, faults, model);
        }
        try {
            note(visitor, about, typed, scan);
        } catch (Refusal refusal) {
            return page(visitor, about, typed, Map.of("scan", refusal.getMessage()), model);
        }
        next.addFlashAttribute("done", "Внесено: " + typed.purposeOrNull().title() + ".");
        return "redirect:/pages/consents/" + person;
    }

    private void note(Visitor visitor, Participant about, ConsentPaper typed, MultipartFile scan) {
        long person = about.id();
        transaction.executeWithoutResult(status -> {
            consents.note(List.of(typed.entry(person)));
            consents.complete(person, typed.purposeOrNull(), typed.address(), typed.validTo());
            if (typed.given()) {
                attach(about, typed.purposeOrNull(), scan, visitor);
            }
            pairs.consentsChanged(person);
        });
    }

    /** The scan of a consent that was entered before. */
    @PostMapping("/scan")
    String attach(Visitor visitor, @PathVariable long person, @RequestParam String purpose, @RequestParam("file") MultipartFile scan, RedirectAttributes next) {
        Participant about = access.writable(visitor, person, AuditKind.DATA_CHANGED);
        ConsentPurpose given = Optional.ofNullable(ConsentPaper.purpose(purpose)).orElseThrow(NoSuchPage::new);
        try {
            transaction.executeWithoutResult(status -> attach(about, given, scan, visitor));
            next.addFlashAttribute("done", "Скан приложен.");
        } catch (Refusal refusal) {
            next.addFlashAttribute("failed", refusal.getMessage());
        }
        return "redirect:/pages/consents/" + person;
    }

    private void attach(Participant about, ConsentPurpose purpose, MultipartFile scan, Visitor visitor) {
        if (scan == null || scan.isEmpty() && scan.getOriginalFilename() != null && scan.getOriginalFilename().isEmpty()) {
            return;
        }
        long file = scans.of(about.id(), purpose).map(old -> papers.replace(old, scan, visitor.login()))
                .orElseGet(() -> papers.add(about.organisation(), about.id(), "Согласие: " + purpose.title(), scan, visitor.login()));
        if (!scans.attach(about.id(), purpose, file)) {
            throw new Refusal("Скан прикладывают к данному на бумаге согласию: такого сейчас нет");
        }
    }

    @GetMapping("/scans/{file:\\d+}")
    void scan(Visitor visitor, @PathVariable long person, @PathVariable long file, HttpServletResponse response) throws IOException {
        papers.send(file, access.readable(visitor, person).id(), response);
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
        model.addAttribute("links", wanted.open(List.of(about.id()), calendar.today(about.organisation())));
        model.addAttribute("toSign", wanted.lacking(about));
        model.addAttribute("inTwoWeeks", calendar.today(about.organisation()).plusWeeks(2));
        model.addAttribute("faults", faults);
        return "consent/person";
    }
}
