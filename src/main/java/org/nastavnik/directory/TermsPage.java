package org.nastavnik.directory;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.nastavnik.engine.form.RussianDate;
import org.nastavnik.calendar.CalendarEditor;
import org.nastavnik.calendar.InvalidCalendar;
import org.nastavnik.calendar.SchoolTerm;
import org.nastavnik.calendar.SchoolYear;
import org.nastavnik.calendar.WorkingCalendar;
import org.nastavnik.organisation.OrganisationCard;
import org.nastavnik.organisation.OrganisationCards;
import org.nastavnik.organisation.OrganisationKeeping;
import org.nastavnik.web.Allowed;
import org.nastavnik.web.NoSuchPage;
import org.nastavnik.web.Visitor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** When the terms of an organisation begin and end: between them no meetings of pairs are planned. */
@Controller
@Allowed({"camunda-admin", "specialists"})
@RequestMapping("/pages/organisations/{code}/terms")
class TermsPage {

    /** A term as somebody typed it. */
    record Line(String starts, String ends) {

        boolean isBlank() {
            return starts.isBlank() && ends.isBlank();
        }
    }

    private final DirectoryAccess access;
    private final OrganisationCards cards;
    private final OrganisationKeeping keeping;
    private final CalendarEditor calendars;
    private final WorkingCalendar calendar;

    TermsPage(DirectoryAccess access, OrganisationCards cards, OrganisationKeeping keeping, CalendarEditor calendars, WorkingCalendar calendar) {
        this.access = access;
        this.cards = cards;
        this.keeping = keeping;
        this.calendars = calendars;
        this.calendar = calendar;
    }

    @GetMapping
    String show(Visitor visitor, @PathVariable String code, @RequestParam(defaultValue = "") String year, Model model) {
        OrganisationCard card = access.readable(visitor, code);
        List<String> years = years(code);
        String chosen = years.contains(year) ? year : years.get(0);
        List<Line> known = calendars.terms(code, chosen).stream().map(term -> new Line(RussianDate.of(term.startsOn()), RussianDate.of(term.endsOn()))).toList();
        return page(visitor, card, chosen, known, List.of(), model);
    }

    /** @param everywhere whether the other organisations of the municipality that divide the year alike get the same terms */
    @PostMapping
    String save(Visitor visitor, @PathVariable String code, @RequestParam String year, @RequestParam List<String> starts, @RequestParam List<String> ends,
                @RequestParam(defaultValue = "false") boolean everywhere, Model model, RedirectAttributes next) {
        OrganisationCard card = access.writable(visitor, code);
        if (!years(code).contains(year)) {
            throw new NoSuchPage();
        }
        List<Line> lines = IntStream.range(0, Math.min(starts.size(), ends.size())).mapToObj(i -> new Line(starts.get(i), ends.get(i))).toList();
        List<String> problems = new ArrayList<>();
        List<SchoolTerm> terms = terms(year, lines, problems);
        List<String> places = everywhere ? cards.dividing(card.department(), card.termScheme()) : List.of(code);
        try {
            if (problems.isEmpty()) {
                keeping.replaceTerms(places, year, terms);
            }
        } catch (InvalidCalendar invalid) {
            problems.addAll(invalid.problems());
        }
        if (!problems.isEmpty()) {
            return page(visitor, card, year, lines, problems, model);
        }
        next.addAttribute("code", code);
        next.addAttribute("year", year);
        next.addFlashAttribute("done", "Сохранено. Организаций: " + places.size() + ".");
        return "redirect:/pages/organisations/{code}/terms";
    }

    private List<String> years(String code) {
        LocalDate today = calendar.today(code);
        return List.of(SchoolYear.of(today), SchoolYear.of(today.plusYears(1)));
    }

    private static List<SchoolTerm> terms(String year, List<Line> lines, List<String> problems) {
        List<SchoolTerm> terms = new ArrayList<>();
        for (Line line : lines.stream().filter(each -> !each.isBlank()).toList()) {
            try {
                terms.add(new SchoolTerm(year, terms.size() + 1, RussianDate.read(line.starts()), RussianDate.read(line.ends())));
            } catch (DateTimeException incomplete) {
                problems.add("Строка " + (lines.indexOf(line) + 1) + ": нужны обе даты, дд.мм.гггг.");
            }
        }
        return terms;
    }

    private String page(Visitor visitor, OrganisationCard card, String year, List<Line> lines, List<String> problems, Model model) {
        List<Line> shown = new ArrayList<>(lines);
        while (shown.size() < card.termScheme().terms()) {
            shown.add(new Line("", ""));
        }
        model.addAttribute("card", card);
        model.addAttribute("year", year);
        model.addAttribute("years", years(card.code()));
        model.addAttribute("lines", shown);
        model.addAttribute("problems", problems);
        model.addAttribute("mayWrite", access.writes(visitor, card));
        model.addAttribute("alike", cards.dividing(card.department(), card.termScheme()).size());
        return "directory/terms";
    }
}
