package org.nastavnik.security;

import java.time.LocalDate;
import java.util.List;
import org.nastavnik.web.Allowed;
import org.nastavnik.web.MenuEntry;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The journal of security, for administrators. */
@Controller
@Allowed("camunda-admin")
@MenuEntry(path = "/pages/audit", title = "Журнал безопасности", about = "Входы, права, модели, просмотр и изменение данных о людях.", order = 920)
class AuditPage {

    private final AuditJournal journal;

    AuditPage(AuditJournal journal) {
        this.journal = journal;
    }

    @GetMapping("/pages/audit")
    String show(Model model, @RequestParam(required = false) AuditKind kind, @RequestParam(defaultValue = "") String login,
                @RequestParam(defaultValue = "") String organisation,
                @RequestParam(required = false) LocalDate from,
                @RequestParam(required = false) LocalDate to,
                @RequestParam(required = false) Long before) {
        AuditJournal.Search search = new AuditJournal.Search(kind, login.strip(), organisation.strip(), from, to, before);
        List<AuditJournal.Line> lines = journal.find(search);
        model.addAttribute("search", search);
        model.addAttribute("kinds", AuditKind.values());
        model.addAttribute("lines", lines);
        model.addAttribute("next", lines.size() == AuditJournal.PAGE ? lines.get(lines.size() - 1).id() : null);
        return "security/audit";
    }
}
