package org.nastavnik.consent;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nastavnik.calendar.WorkingCalendar;
import org.nastavnik.link.Guessing;
import org.nastavnik.link.PrivateAnswer;
import org.nastavnik.organisation.Organisation;
import org.nastavnik.organisation.Organisations;
import org.nastavnik.participant.Consent;
import org.nastavnik.participant.ConsentPurpose;
import org.nastavnik.participant.Participant;
import org.nastavnik.participant.Participants;
import org.nastavnik.participant.Signer;
import org.nastavnik.security.Audit;
import org.nastavnik.security.AuditKind;
import org.nastavnik.web.NoSuchPage;
import org.nastavnik.web.OpenToAll;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The page behind a personal link: the text of each consent, agree or not, once. No account, no script. */
@Controller
@OpenToAll
@RequestMapping("/open/consent/{token}")
class OpenConsent {

    private final ConsentLinks links;
    private final ConsentByLink answering;
    private final ConsentSheets sheets;
    private final Participants people;
    private final Organisations organisations;
    private final WorkingCalendar calendar;
    private final Guessing guessing;
    private final Audit audit;

    OpenConsent(ConsentLinks links, ConsentByLink answering, ConsentSheets sheets, Participants people, Organisations organisations, WorkingCalendar calendar,
                Guessing guessing, Audit audit) {
        this.links = links;
        this.answering = answering;
        this.sheets = sheets;
        this.people = people;
        this.organisations = organisations;
        this.calendar = calendar;
        this.guessing = guessing;
        this.audit = audit;
    }

    @GetMapping
    String show(@PathVariable String token, HttpServletRequest request, HttpServletResponse response, Model model) {
        ConsentLink link = find(token, request);
        audit.record(AuditKind.DATA_READ, person(link).organisation(), "consent-link/" + link.id());
        return page(link, Map.of(), response, model);
    }

    @PostMapping
    String answer(@PathVariable String token, @RequestParam Map<String, String> sent, HttpServletRequest request, HttpServletResponse response, Model model) {
        ConsentLink link = find(token, request);
        Participant person = person(link);
        List<ConsentSheets.Sheet> asked = asked(link, person);
        if (!link.isOpen(calendar.today(person.organisation())) || asked.isEmpty()) {
            return page(link, Map.of(), response, model);
        }
        String fault = fault(link, asked, sent);
        if (fault != null) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            model.addAttribute("refusal", fault);
            return page(link, sent, response, model);
        }
        Map<ConsentPurpose, String> answers = new EnumMap<>(ConsentPurpose.class);
        asked.forEach(sheet -> answers.put(sheet.purpose(), sent.get(sheet.purpose().code())));
        String representative = link.signer() == Signer.REPRESENTATIVE ? sent.get("representative").strip() : null;
        if (answering.take(link, person, answers, representative)) {
            audit.record(AuditKind.DATA_CHANGED, person.organisation(), "consent-link/" + link.id());
        }
        return "redirect:/open/consent/" + token;
    }

    /** In Russian, or null. Who read another version than the one that holds now reads again. */
    private static String fault(ConsentLink link, List<ConsentSheets.Sheet> asked, Map<String, String> sent) {
        String name = sent.getOrDefault("representative", "").strip();
        if (link.signer() == Signer.REPRESENTATIVE && (!name.matches("[\\p{L}'’. -]{5,200}") || !name.contains(" "))) {
            return "Напишите свои фамилию, имя и отчество";
        }
        if (asked.stream().anyMatch(sheet -> !List.of(Consent.GIVEN, Consent.REFUSED).contains(sent.getOrDefault(sheet.purpose().code(), "")))) {
            return "Ответьте на каждое согласие: «Согласен» или «Не согласен»";
        }
        return asked.stream().allMatch(sheet -> String.valueOf(sheet.version()).equals(sent.get(sheet.purpose().code() + ".version"))) ? null
                : "Текст согласия изменился: прочитайте его ещё раз";
    }

    private ConsentLink find(String token, HttpServletRequest request) {
        return links.find(token).filter(link -> people.find(link.participant()).isPresent())
                .orElseThrow(() -> guessing.isTooMuch(request.getRemoteAddr()) ? new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS) : new NoSuchPage());
    }

    private Participant person(ConsentLink link) {
        return people.find(link.participant()).orElseThrow(NoSuchPage::new);
    }

    private List<ConsentSheets.Sheet> asked(ConsentLink link, Participant person) {
        Organisation organisation = organisations.find(person.organisation()).orElseThrow(NoSuchPage::new);
        return sheets.of(organisation, Map.of(person, links.asked(link.id()).stream().filter(AskedConsent::isAsked).map(AskedConsent::purpose)
                .collect(Collectors.toSet())));
    }

    /** Whoever comes too late, or a second time, reads no name. */
    private String page(ConsentLink link, Map<String, String> typed, HttpServletResponse response, Model model) {
        PrivateAnswer.mark(response);
        Participant person = person(link);
        LocalDate today = calendar.today(person.organisation());
        List<ConsentSheets.Sheet> asked = asked(link, person);
        boolean open = link.isOpen(today) && !asked.isEmpty();
        model.addAttribute("organisation", organisations.find(person.organisation()).orElseThrow(NoSuchPage::new));
        model.addAttribute("open", open);
        model.addAttribute("link", link);
        model.addAttribute("answeredOn", Optional.ofNullable(link.answeredAt()).map(at -> at.atZoneSameInstant(calendar.zone(person.organisation())).toLocalDate()).orElse(null));
        model.addAttribute("answers", link.answered() ? links.asked(link.id()).stream().filter(one -> one.answer() != null).toList() : List.of());
        if (open) {
            model.addAttribute("person", person);
            model.addAttribute("sheets", asked);
            model.addAttribute("byRepresentative", link.signer() == Signer.REPRESENTATIVE);
            model.addAttribute("typed", typed);
        }
        return "consent/open";
    }
}
