package org.nastavnik.consent;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nastavnik.calendar.WorkingCalendar;
import org.nastavnik.link.QrCodes;
import org.nastavnik.organisation.Organisations;
import org.nastavnik.participant.ConsentPurpose;
import org.nastavnik.participant.Participant;
import org.nastavnik.participant.Participants;
import org.nastavnik.participant.Signer;
import org.nastavnik.security.AuditKind;
import org.nastavnik.web.Allowed;
import org.nastavnik.web.NoSuchPage;
import org.nastavnik.web.Visitor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The curator makes personal links for consents and prints or sends them. */
@Controller
@Allowed("curators")
class ConsentLinksPage {

    private static final int PAGE = 100;
    private static final int LONGEST_DAYS = 60;

    private final ConsentAccess access;
    private final ConsentLinks links;
    private final WantedConsents wanted;
    private final Participants people;
    private final Organisations organisations;
    private final WorkingCalendar calendar;

    ConsentLinksPage(ConsentAccess access, ConsentLinks links, WantedConsents wanted, Participants people, Organisations organisations, WorkingCalendar calendar) {
        this.access = access;
        this.links = links;
        this.wanted = wanted;
        this.people = people;
        this.organisations = organisations;
        this.calendar = calendar;
    }

    /** A slip of paper: whose consent, who answers, where and until when. @param code SVG */
    record Slip(Participant person, Signer signer, LocalDate expiresOn, String address, String code) {
    }

    @PostMapping("/pages/consents/{person:\\d+}/links")
    String ask(Visitor visitor, @PathVariable long person, @RequestParam(required = false) List<String> purpose,
               @RequestParam(required = false) LocalDate expiresOn, RedirectAttributes next) {
        Participant about = access.writable(visitor, person, AuditKind.DATA_CHANGED);
        Set<ConsentPurpose> purposes = purposes(purpose);
        if (purposes.isEmpty() || !isTerm(expiresOn, about.organisation())) {
            next.addFlashAttribute("failed", "Ссылки не сделаны: отметьте хотя бы одно согласие и последний день, не дальше " + LONGEST_DAYS + " дней.");
            return "redirect:/pages/consents/" + person;
        }
        wanted.ask(about, purposes, expiresOn, visitor.login());
        return "redirect:/pages/consents/links?person=" + person;
    }

    @PostMapping("/pages/consents/links")
    String askAll(Visitor visitor, @RequestParam String organisation, @RequestParam(required = false) List<String> also,
                  @RequestParam(required = false) LocalDate expiresOn, RedirectAttributes next) {
        mustWrite(visitor, organisation);
        next.addAttribute("organisation", organisation);
        if (!isTerm(expiresOn, organisation)) {
            next.addFlashAttribute("failed", "Ссылки не сделаны: последний день не в прошлом и не дальше " + LONGEST_DAYS + " дней.");
            return "redirect:/pages/consents";
        }
        next.addFlashAttribute("done", "Новых ссылок: для участников – " + wanted.askAll(organisation, purposes(also), expiresOn, visitor.login())
                + ". У кого ссылка уже есть, тому прежняя.");
        return "redirect:/pages/consents/links";
    }

    @GetMapping(path = "/pages/consents/links", params = "person")
    String one(Visitor visitor, @RequestParam long person, HttpServletRequest request, Model model) {
        Participant about = access.writable(visitor, person, AuditKind.DATA_READ);
        model.addAttribute("person", about);
        return slips(about.organisation(), List.of(about), 1, request, model);
    }

    @GetMapping(path = "/pages/consents/links", params = "organisation")
    String all(Visitor visitor, @RequestParam String organisation, @RequestParam(defaultValue = "1") int page, HttpServletRequest request, Model model) {
        mustWrite(visitor, organisation);
        return slips(organisation, people.ofOrganisation(organisation), page, request, model);
    }

    private String slips(String organisation, List<Participant> about, int page, HttpServletRequest request, Model model) {
        String address = ServletUriComponentsBuilder.fromContextPath(request).toUriString() + "/open/consent/";
        Map<Long, Participant> byId = new LinkedHashMap<>();
        about.forEach(person -> byId.put(person.id(), person));
        Map<Long, List<ConsentLink>> found = links.open(byId.keySet(), calendar.today(organisation));
        List<ConsentLink> open = byId.keySet().stream().flatMap(id -> found.getOrDefault(id, List.of()).stream()).toList();
        int pages = Math.max(1, (open.size() + PAGE - 1) / PAGE);
        int shown = Math.min(Math.max(page, 1), pages);
        model.addAttribute("organisation", organisations.find(organisation).orElseThrow(NoSuchPage::new));
        model.addAttribute("count", open.size());
        model.addAttribute("page", shown);
        model.addAttribute("pages", pages);
        model.addAttribute("slips", open.subList((shown - 1) * PAGE, Math.min(shown * PAGE, open.size())).stream()
                .map(link -> new Slip(byId.get(link.participant()), link.signer(), link.expiresOn(), address + link.token(), QrCodes.svg(address + link.token()))).toList());
        return "consent/links";
    }

    private void mustWrite(Visitor visitor, String organisation) {
        access.mustRead(visitor, organisation);
        if (!access.writes(visitor, organisation)) {
            throw new NoSuchPage();
        }
    }

    private boolean isTerm(LocalDate day, String organisation) {
        LocalDate today = calendar.today(organisation);
        return day != null && !day.isBefore(today) && !day.isAfter(today.plusDays(LONGEST_DAYS));
    }

    private static Set<ConsentPurpose> purposes(List<String> codes) {
        Set<ConsentPurpose> known = EnumSet.allOf(ConsentPurpose.class);
        known.removeIf(purpose -> codes == null || !codes.contains(purpose.code()));
        return known;
    }
}
