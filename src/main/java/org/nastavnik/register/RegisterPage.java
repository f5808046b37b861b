package org.nastavnik.register;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nastavnik.calendar.WorkingCalendar;
import org.nastavnik.organisation.Organisation;
import org.nastavnik.organisation.Organisations;
import org.nastavnik.participant.Themes;
import org.nastavnik.programme.Programme;
import org.nastavnik.programme.Programmes;
import org.nastavnik.web.Allowed;
import org.nastavnik.web.MenuEntry;
import org.nastavnik.web.NoSuchPage;
import org.nastavnik.web.Visitor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The list of people: on the screen, to print, as a workbook; for the department as numbers. */
@Controller
@Allowed({"curators", "heads", "deputy-heads", "specialists", "department-heads"})
@MenuEntry(path = "/pages/people", title = "Реестр", order = 20,
        about = "Наставники и наставляемые организации: поиск, карточки, согласия, загрузка из Excel.")
class RegisterPage {

    private static final int PER_PAGE = 50;
    /** More people than any organisation has. */
    private static final int ALL = 100_000;
    private static final MediaType WORKBOOK = MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final RegisterQuery people;
    private final RegisterAccess access;
    private final CountsOfSchools counts;
    private final Organisations organisations;
    private final Programmes programmes;
    private final WorkingCalendar calendar;
    private final Lists lists;
    private final Themes themes;
    private final ApplicationEventPublisher events;

    RegisterPage(RegisterQuery people, RegisterAccess access, CountsOfSchools counts, Organisations organisations, Programmes programmes,
                 WorkingCalendar calendar, Lists lists, Themes themes, ApplicationEventPublisher events) {
        this.people = people;
        this.access = access;
        this.counts = counts;
        this.organisations = organisations;
        this.programmes = programmes;
        this.calendar = calendar;
        this.lists = lists;
        this.themes = themes;
        this.events = events;
    }

    @GetMapping("/pages/people")
    String list(Visitor visitor, @ModelAttribute("asked") Wanted asked, Model model) {
        List<String> readable = access.readable(visitor);
        Optional<String> organisation = RegisterAccess.choose(readable, asked.organisation());
        if (organisation.isEmpty()) {
            return schools(visitor, model);
        }
        show(visitor, narrowed(asked, organisation.get()), PER_PAGE, "register.list", model);
        model.addAttribute("organisations", named(readable));
        model.addAttribute("places", people.places(organisation.get()));
        model.addAttribute("programmes", programmes.ofOrganisation(organisation.get()));
        model.addAttribute("writable", access.mayWrite(visitor, organisation.get()));
        model.addAttribute("lists", lists);
        model.addAttribute("themes", lists.themes(organisation.get(), Stream.ofNullable(asked.theme()).toList()));
        return "register/people";
    }

    @GetMapping("/pages/people/print")
    String print(Visitor visitor, @ModelAttribute("asked") Wanted asked, Model model) {
        show(visitor, narrowed(asked, chosen(visitor, asked)), ALL, "register.print", model);
        return "register/print";
    }

    @GetMapping("/pages/people/export")
    ResponseEntity<byte[]> export(Visitor visitor, @ModelAttribute("asked") Wanted asked) throws IOException {
        Wanted wanted = narrowed(asked, chosen(visitor, asked));
        LocalDate today = calendar.today(wanted.organisation());
        RegisterQuery.Found found = people.find(wanted, today, ALL);
        events.publishEvent(new PersonalDataSeen(visitor.login(), wanted.organisation(), "register.export", null, found.all()));
        String name = "Реестр " + wanted.organisation() + " " + today + ".xlsx";
        return ResponseEntity.ok().contentType(WORKBOOK)
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString())
                .body(RegisterWorkbook.of(found.rows(), themes.of(wanted.organisation())));
    }

    private String schools(Visitor visitor, Model model) {
        if (!visitor.is("specialists") && !visitor.is("department-heads")) {
            throw new NoSuchPage();
        }
        model.addAttribute("schools", counts.of(visitor.organisations()));
        return "register/schools";
    }

    private void show(Visitor visitor, Wanted wanted, int perPage, String what, Model model) {
        RegisterQuery.Found found = people.find(wanted, calendar.today(wanted.organisation()), perPage);
        if (found.rows().isEmpty() && wanted.page() > 1) {
            show(visitor, wanted.first(), perPage, what, model);
            return;
        }
        events.publishEvent(new PersonalDataSeen(visitor.login(), wanted.organisation(), what, null, found.rows().size()));
        model.addAttribute("wanted", wanted);
        model.addAttribute("found", found);
        model.addAttribute("pages", (found.all() + perPage - 1) / perPage);
        model.addAttribute("organisation", organisations.find(wanted.organisation()).orElseThrow());
        model.addAttribute("today", calendar.today(wanted.organisation()));
    }

    private String chosen(Visitor visitor, Wanted asked) {
        return RegisterAccess.choose(access.readable(visitor), asked.organisation()).orElseThrow(NoSuchPage::new);
    }

    /** To a programme of the organisation: the one that was asked for, else the newest. */
    private Wanted narrowed(Wanted asked, String organisation) {
        List<Long> known = programmes.ofOrganisation(organisation).stream().map(Programme::id).toList();
        long newest = known.isEmpty() ? 0 : known.get(0);
        return asked.of(organisation, known.contains(asked.programme()) ? asked.programme() : newest);
    }

    private List<Organisation> named(List<String> codes) {
        return codes.size() < 2 ? List.of() : codes.stream().map(code -> organisations.find(code).orElseThrow()).toList();
    }
}
