package org.nastavnik.directory;

import java.util.List;
import org.nastavnik.organisation.OrganisationCard;
import org.nastavnik.organisation.OrganisationCards;
import org.nastavnik.organisation.OrganisationKeeping;
import org.nastavnik.organisation.OrganisationState;
import org.nastavnik.organisation.PostHolder;
import org.nastavnik.organisation.PostHolders;
import org.nastavnik.organisation.StaffAppointmentProcess;
import org.nastavnik.security.Audit;
import org.nastavnik.security.AuditKind;
import org.nastavnik.web.Allowed;
import org.nastavnik.web.NoSuchPage;
import org.nastavnik.web.Startable;
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

/** One organisation: its facts, its posts, what goes on in it, and whether it takes part. */
@Controller
@Allowed({"camunda-admin", "specialists"})
@RequestMapping("/pages/organisations/{code}")
class OrganisationPage {

    private final DirectoryAccess access;
    private final OrganisationCards cards;
    private final OrganisationKeeping keeping;
    private final PostHolders holders;
    private final RunningWork running;
    private final Audit audit;
    private final TransactionTemplate transaction;

    OrganisationPage(DirectoryAccess access, OrganisationCards cards, OrganisationKeeping keeping, PostHolders holders, RunningWork running, Audit audit,
                     TransactionTemplate transaction) {
        this.access = access;
        this.cards = cards;
        this.keeping = keeping;
        this.holders = holders;
        this.running = running;
        this.audit = audit;
        this.transaction = transaction;
    }

    @GetMapping
    String show(Visitor visitor, @PathVariable String code, Model model) {
        OrganisationCard card = access.readable(visitor, code);
        List<PostHolder> posts = holders.of(List.of(code));
        audit.record(AuditKind.DATA_READ, code, "organisation/posts");
        model.addAttribute("card", card);
        model.addAttribute("department", card.isDepartment() ? null : cards.find(card.municipality()).orElseThrow());
        model.addAttribute("zone", TimeZones.title(card.timeZone()));
        model.addAttribute("posts", posts);
        model.addAttribute("vacant", new Listed(card, posts).leading().stream().filter(post -> post.names().isEmpty()).map(Listed.Leading::title).toList());
        model.addAttribute("running", running.of(code));
        model.addAttribute("againstClosing", running.againstClosing(card));
        model.addAttribute("mayWrite", access.writes(visitor, card));
        model.addAttribute("administrator", visitor.isAdministrator());
        model.addAttribute("appoint", Startable.path(StaffAppointmentProcess.KEY));
        return "directory/card";
    }

    @PostMapping("/state")
    String change(Visitor visitor, @PathVariable String code, @RequestParam String state, RedirectAttributes next) {
        OrganisationState wanted = OrganisationState.of(state).orElseThrow(NoSuchPage::new);
        access.writable(visitor, code);
        String refusal = transaction.execute(status -> change(code, wanted));
        next.addAttribute("code", code);
        next.addFlashAttribute(refusal == null ? "done" : "failed", refusal == null ? "Теперь организация " + wanted.title() + "." : refusal);
        return "redirect:/pages/organisations/{code}";
    }

    /** @return why not, or null */
    private String change(String code, OrganisationState wanted) {
        OrganisationCard card = cards.find(code).orElseThrow(NoSuchPage::new);
        String refusal = wanted == OrganisationState.CLOSED ? running.againstClosing(card)
                : wanted == OrganisationState.ACTIVE && !card.isDepartment() && cards.find(card.municipality()).orElseThrow().is(OrganisationState.CLOSED)
                ? "Отдел образования закрыт: сначала откройте его." : null;
        if (refusal == null && !card.is(wanted)) {
            keeping.change(card, wanted);
        }
        return refusal;
    }
}
