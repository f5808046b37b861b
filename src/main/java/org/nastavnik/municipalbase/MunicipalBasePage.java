package org.nastavnik.municipalbase;

import java.util.List;
import org.nastavnik.organisation.Organisation;
import org.nastavnik.organisation.Organisations;
import org.nastavnik.organisation.Places;
import org.nastavnik.participant.ThemeList;
import org.nastavnik.participant.Themes;
import org.nastavnik.programme.MentoringForm;
import org.nastavnik.register.PersonalDataSeen;
import org.nastavnik.web.Allowed;
import org.nastavnik.web.MenuEntry;
import org.nastavnik.web.NoSuchPage;
import org.nastavnik.web.Visitor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The municipal base: with names for the department, by competence for the curators of other schools. */
@Controller
@Allowed({"curators", "specialists", "department-heads"})
@MenuEntry(path = "/pages/municipal-base", title = "Муниципальная база", about = "Наставники, которых школы передали в общую базу, и просьбы о них.", order = 40)
class MunicipalBasePage {

    private static final int PAGE = 50;

    private final MunicipalBase base;
    private final Organisations organisations;
    private final Themes themes;
    private final Places places;
    private final ApplicationEventPublisher events;

    MunicipalBasePage(MunicipalBase base, Organisations organisations, Themes themes, Places places, ApplicationEventPublisher events) {
        this.base = base;
        this.organisations = organisations;
        this.themes = themes;
        this.places = places;
        this.events = events;
    }

    /** @param from code of the organisation that distances are counted from; a school counts from itself */
    @GetMapping("/pages/municipal-base")
    String show(@RequestParam(defaultValue = "") String from, @RequestParam(defaultValue = "") String competence, @RequestParam(defaultValue = "") String form,
                @RequestParam(defaultValue = "0") int within, @RequestParam(defaultValue = "1") int page, Visitor visitor, Model model) {
        boolean department = visitor.is("specialists") || visitor.is("department-heads");
        String own = visitor.organisations().stream().sorted().findFirst().orElseThrow(NoSuchPage::new);
        String municipality = organisations.municipalityOf(own);
        ThemeList list = themes.of(own);
        int current = Math.max(1, page);
        List<Organisation> schools = department ? organisations.of(municipality) : List.of();
        String start = department ? schools.stream().map(Organisation::code).filter(from::equals).findFirst().orElse("") : own;
        List<ReleasedMentor> found = base.page(municipality, department ? municipality : own, start, competence, form, Math.max(0, within),
                (current - 1) * PAGE, PAGE + 1);
        if (department) {
            events.publishEvent(new PersonalDataSeen(visitor.login(), municipality, "municipal-base", null, Math.min(PAGE, found.size())));
        }
        model.addAttribute("schools", schools);
        model.addAttribute("from", start);
        model.addAttribute("specialist", visitor.is("specialists"));
        model.addAttribute("unplaced", places.missing(municipality));
        model.addAttribute("department", department);
        model.addAttribute("mentors", found.stream().limit(PAGE).toList());
        model.addAttribute("more", found.size() > PAGE);
        model.addAttribute("page", current);
        model.addAttribute("competence", competence);
        model.addAttribute("form", form);
        model.addAttribute("within", within);
        model.addAttribute("themes", list.offeredWith(List.of(competence)));
        model.addAttribute("list", list);
        model.addAttribute("forms", MentoringForm.values());
        return "municipalbase/list";
    }
}
