package org.nastavnik.consent;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.nastavnik.calendar.WorkingCalendar;
import org.nastavnik.organisation.Organisations;
import org.nastavnik.web.Allowed;
import org.nastavnik.web.MenuEntry;
import org.nastavnik.web.NoSuchPage;
import org.nastavnik.web.Visitor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The people of an organisation with the papers that are missing or run out soon. */
@Controller
@Allowed({"curators", "heads", "deputy-heads"})
@MenuEntry(path = "/pages/consents", title = "Согласия", about = "Чьих согласий не хватает, бланки для печати, отзывы и акты.", order = 30)
class ConsentsPage {

    private static final int PAGE = 50;

    private final PeopleWithConsents people;
    private final ConsentAccess access;
    private final Organisations organisations;
    private final ErasureActs acts;
    private final WantedConsents wanted;
    private final WorkingCalendar calendar;

    ConsentsPage(PeopleWithConsents people, ConsentAccess access, Organisations organisations, ErasureActs acts, WantedConsents wanted, WorkingCalendar calendar) {
        this.wanted = wanted;
        this.calendar = calendar;
        this.people = people;
        this.access = access;
        this.organisations = organisations;
        this.acts = acts;
    }

    @GetMapping("/pages/consents")
    String list(Visitor visitor, @RequestParam(required = false) String organisation, @RequestParam(defaultValue = "open") String show,
                @RequestParam(defaultValue = "") String name, @RequestParam(defaultValue = "1") int page, Model model) {
        List<String> readable = access.readable(visitor);
        String chosen = organisation == null ? readable.stream().findFirst().orElseThrow(NoSuchPage::new) : organisation;
        access.mustRead(visitor, chosen);
        List<PeopleWithConsents.Line> all = people.of(chosen);
        String typed = name.strip().toLowerCase(Locale.ROOT);
        List<PeopleWithConsents.Line> found = all.stream().filter(line -> "all".equals(show) || !line.complete())
                .filter(line -> line.person().name().full().toLowerCase(Locale.ROOT).contains(typed)).toList();
        int pages = Math.max(1, (found.size() + PAGE - 1) / PAGE);
        int shown = Math.min(Math.max(page, 1), pages);
        model.addAttribute("organisations", readable.stream().flatMap(code -> organisations.find(code).stream()).toList());
        model.addAttribute("organisation", organisations.find(chosen).orElseThrow(NoSuchPage::new));
        model.addAttribute("show", show);
        model.addAttribute("name", name);
        List<PeopleWithConsents.Line> lines = found.subList((shown - 1) * PAGE, Math.min(shown * PAGE, found.size()));
        LocalDate today = calendar.today(chosen);
        model.addAttribute("lines", lines);
        model.addAttribute("links", wanted.open(lines.stream().map(line -> line.person().id()).toList(), today));
        model.addAttribute("writable", access.writes(visitor, chosen));
        model.addAttribute("inTwoWeeks", today.plusWeeks(2));
        model.addAttribute("total", all.size());
        model.addAttribute("open", all.stream().filter(line -> !line.complete()).count());
        model.addAttribute("printable", all.stream().filter(line -> !line.toSign().isEmpty()).count());
        model.addAttribute("page", shown);
        model.addAttribute("pages", pages);
        return "consent/list";
    }

    @GetMapping("/pages/consents/acts")
    String acts(Visitor visitor, @RequestParam(required = false) String organisation, @RequestParam(defaultValue = "1") int page, Model model) {
        String chosen = organisation == null ? access.readable(visitor).stream().findFirst().orElseThrow(NoSuchPage::new) : organisation;
        access.mustRead(visitor, chosen);
        model.addAttribute("organisation", organisations.find(chosen).orElseThrow(NoSuchPage::new));
        int asked = Math.max(1, page);
        List<ErasureAct> found = acts.of(chosen, PAGE + 1, (asked - 1) * PAGE);
        model.addAttribute("acts", found.stream().limit(PAGE).toList());
        model.addAttribute("page", asked);
        model.addAttribute("more", found.size() > PAGE);
        return "consent/acts";
    }
}
