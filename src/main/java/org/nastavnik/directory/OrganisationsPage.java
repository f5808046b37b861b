package org.nastavnik.directory;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.nastavnik.organisation.OrganisationCard;
import org.nastavnik.organisation.OrganisationCards;
import org.nastavnik.organisation.OrganisationKind;
import org.nastavnik.organisation.OrganisationState;
import org.nastavnik.organisation.PostHolder;
import org.nastavnik.organisation.PostHolders;
import org.nastavnik.organisation.StaffAppointmentProcess;
import org.nastavnik.web.Allowed;
import org.nastavnik.web.MenuEntry;
import org.nastavnik.web.Startable;
import org.nastavnik.web.Visitor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of organisations with those who lead them: all for an administrator, of the own municipality for a specialist. */
@Controller
@Allowed({"camunda-admin", "specialists"})
@MenuEntry(path = "/pages/organisations", title = "Организации", order = 38,
        about = "Муниципалитеты, школы и другие организации: добавить, изменить, приостановить, кто в них на каких должностях.")
class OrganisationsPage {

    private static final int PAGE = 50;

    private final OrganisationCards cards;
    private final PostHolders holders;
    private final DirectoryAccess access;

    OrganisationsPage(OrganisationCards cards, PostHolders holders, DirectoryAccess access) {
        this.cards = cards;
        this.holders = holders;
        this.access = access;
    }

    @GetMapping("/pages/organisations")
    String show(Visitor visitor, @RequestParam(defaultValue = "") String find, @RequestParam(defaultValue = "") String kind,
                @RequestParam(defaultValue = "") String state, @RequestParam(defaultValue = "") String municipality,
                @RequestParam(defaultValue = "1") int page, Model model) {
        int number = Math.max(1, Math.min(page, 10_000));
        List<OrganisationCard> departments = access.reached(visitor);
        Set<String> own = access.municipalities(visitor);
        boolean chosen = departments.stream().anyMatch(one -> one.code().equals(municipality));
        Set<String> wanted = chosen ? Set.of(municipality) : own;
        OrganisationCards.Search search = new OrganisationCards.Search(find.strip(), OrganisationKind.of(kind).orElse(null),
                OrganisationState.of(state).orElse(null), wanted);
        List<OrganisationCard> found = cards.find(search, (number - 1) * PAGE, PAGE + 1);
        List<OrganisationCard> shown = found.subList(0, Math.min(PAGE, found.size()));
        Map<String, List<PostHolder>> posts = holders.of(shown.stream().map(OrganisationCard::code).toList()).stream()
                .collect(Collectors.groupingBy(PostHolder::organisation));
        model.addAttribute("search", search);
        model.addAttribute("municipality", chosen ? municipality : "");
        model.addAttribute("departments", departments);
        model.addAttribute("names", departments.stream().collect(Collectors.toMap(OrganisationCard::code, OrganisationCard::shortName)));
        model.addAttribute("kinds", OrganisationKind.values());
        model.addAttribute("states", OrganisationState.values());
        model.addAttribute("organisations", shown.stream().map(card -> new Listed(card, posts.getOrDefault(card.code(), List.of()))).toList());
        model.addAttribute("number", number);
        model.addAttribute("more", found.size() > PAGE);
        model.addAttribute("filtered", !(find.isBlank() && kind.isEmpty() && state.isEmpty() && !chosen));
        model.addAttribute("mayAdd", !access.open(visitor).isEmpty());
        model.addAttribute("appoint", Startable.path(StaffAppointmentProcess.KEY));
        return "directory/list";
    }
}
