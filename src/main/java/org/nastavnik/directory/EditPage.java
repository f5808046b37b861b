package org.nastavnik.directory;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.nastavnik.organisation.OrganisationCard;
import org.nastavnik.organisation.OrganisationCards;
import org.nastavnik.organisation.OrganisationKeeping;
import org.nastavnik.organisation.OrganisationKind;
import org.nastavnik.organisation.TermScheme;
import org.nastavnik.web.Allowed;
import org.nastavnik.web.Visitor;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The form for the facts about an organisation, a new one or a known one. */
@Controller
@Allowed({"camunda-admin", "specialists"})
@RequestMapping("/pages/organisations")
class EditPage {

    private final DirectoryAccess access;
    private final OrganisationCards cards;
    private final OrganisationKeeping keeping;
    private final Adding adding;
    private final RunningWork running;
    private final TransactionTemplate transaction;

    EditPage(DirectoryAccess access, OrganisationCards cards, OrganisationKeeping keeping, Adding adding, RunningWork running, TransactionTemplate transaction) {
        this.access = access;
        this.cards = cards;
        this.keeping = keeping;
        this.adding = adding;
        this.running = running;
        this.transaction = transaction;
    }

    @GetMapping("/new")
    String blank(Visitor visitor, @RequestParam(defaultValue = "school") String kind, @RequestParam(defaultValue = "") String municipality, Model model) {
        List<OrganisationCard> departments = access.open(visitor);
        boolean department = visitor.isAdministrator() && (kind.equals(OrganisationKind.DEPARTMENT.code()) || departments.isEmpty());
        OrganisationCard chosen = department ? null : departments.stream().filter(one -> one.code().equals(municipality)).findFirst()
                .or(() -> departments.stream().findFirst()).orElse(null);
        return form(visitor, null, Typed.blank(department ? OrganisationKind.DEPARTMENT : OrganisationKind.SCHOOL, chosen), Map.of(), model);
    }

    @PostMapping("/new")
    String add(Visitor visitor, Typed typed, Model model, RedirectAttributes next) {
        Adding.Added added = adding.add(visitor, typed);
        if (!added.faults().isEmpty()) {
            return form(visitor, null, typed, added.faults(), model);
        }
        next.addAttribute("code", added.code());
        next.addFlashAttribute("done", typed.isDepartment() ? "Муниципалитет добавлен. Теперь назначьте руководителя отдела и специалиста."
                : "Организация добавлена. Теперь назначьте директора и куратора.");
        return "redirect:/pages/organisations/{code}";
    }

    @GetMapping("/{code}/edit")
    String edit(Visitor visitor, @PathVariable String code, Model model) {
        OrganisationCard card = access.writable(visitor, code);
        return form(visitor, card, Typed.of(card), Map.of(), model);
    }

    @PostMapping("/{code}/edit")
    String save(Visitor visitor, @PathVariable String code, Typed typed, Model model, RedirectAttributes next) {
        OrganisationCard before = access.writable(visitor, code);
        Typed after = typed.withCode(code);
        Map<String, String> faults = transaction.execute(status -> change(visitor, before, after));
        if (!faults.isEmpty()) {
            return form(visitor, before, after, faults, model);
        }
        next.addAttribute("code", code);
        next.addFlashAttribute("done", "Сохранено.");
        return "redirect:/pages/organisations/{code}";
    }

    private Map<String, String> change(Visitor visitor, OrganisationCard before, Typed after) {
        keeping.holdNames();
        Set<String> names = new HashSet<>(cards.names(after.department()));
        boolean moves = !Objects.equals(before.municipality(), after.department());
        if (!moves) {
            names.remove(before.shortName().toLowerCase(Locale.ROOT));
        }
        Map<String, String> faults = Checks.faults(after, before, visitor.isAdministrator() ? access.open(visitor) : List.of(), names);
        String standing = moves && faults.isEmpty() ? running.againstMoving(before) : null;
        if (standing != null) {
            faults.put("municipality", standing);
        }
        if (faults.isEmpty()) {
            keeping.change(before, after.card(before.state()));
        }
        return faults;
    }

    private String form(Visitor visitor, OrganisationCard card, Typed typed, Map<String, String> faults, Model model) {
        boolean department = card == null ? typed.isDepartment() : card.isDepartment();
        model.addAttribute("card", card);
        model.addAttribute("typed", typed);
        model.addAttribute("faults", faults);
        model.addAttribute("department", department);
        model.addAttribute("departments", offered(visitor, card));
        model.addAttribute("kinds", Stream.of(OrganisationKind.values()).filter(kind -> kind != OrganisationKind.DEPARTMENT).toList());
        model.addAttribute("schemes", TermScheme.values());
        model.addAttribute("zones", TimeZones.offered(card == null ? TimeZones.USUAL : card.timeZone()));
        return "directory/edit";
    }

    /** Only an administrator moves an organisation to another municipality. */
    private List<OrganisationCard> offered(Visitor visitor, OrganisationCard card) {
        List<OrganisationCard> open = access.open(visitor);
        return card == null ? open : access.reached(visitor).stream()
                .filter(one -> one.code().equals(card.municipality()) || visitor.isAdministrator() && open.contains(one)).toList();
    }
}
