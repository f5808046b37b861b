package org.nastavnik.monitoring;

import java.util.List;
import java.util.Optional;
import org.nastavnik.engine.form.PersonNames;
import org.nastavnik.organisation.Organisation;
import org.nastavnik.organisation.Organisations;
import org.nastavnik.web.Allowed;
import org.nastavnik.web.MenuEntry;
import org.nastavnik.web.NoSuchPage;
import org.nastavnik.web.Visitor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Rounds of monitoring and their reports: the department sees drafts, an organisation what is signed. */
@Controller
@Allowed({"curators", "heads", "deputy-heads", "specialists", "department-heads"})
@MenuEntry(path = "/pages/monitoring", title = "Мониторинг", about = "Информационные справки: показатели, программы, пары, предложения.", order = 60)
class MonitoringPages {

    private static final int PAGE = 50;

    private final Rounds rounds;
    private final RoundList list;
    private final CountedFigures figures;
    private final InformationReports reports;
    private final Organisations organisations;
    private final PersonNames people;

    MonitoringPages(Rounds rounds, RoundList list, CountedFigures figures, InformationReports reports, Organisations organisations,
                    PersonNames people) {
        this.rounds = rounds;
        this.list = list;
        this.figures = figures;
        this.reports = reports;
        this.organisations = organisations;
        this.people = people;
    }

    @GetMapping("/pages/monitoring")
    String list(Visitor visitor, @RequestParam(defaultValue = "1") int page, Model model) {
        int asked = Math.max(1, page);
        List<RoundList.Line> lines = list.of(visitor.organisations(), PAGE + 1, (asked - 1) * PAGE);
        model.addAttribute("rounds", lines.stream().limit(PAGE).toList());
        model.addAttribute("page", asked);
        model.addAttribute("more", lines.size() > PAGE);
        return "monitoring/rounds";
    }

    /** The report: as it was signed or sent to be signed; before that as it would be now. */
    @GetMapping("/pages/monitoring/report/{id}")
    String report(@PathVariable long id, Visitor visitor, Model model) {
        Round round = rounds.find(id).orElseThrow(NoSuchPage::new);
        Optional<InformationReport> report = reports.find(id);
        boolean department = visitor.isOfDepartment(round.municipality());
        if (!department && !(report.filter(InformationReport::signed).isPresent() && list.asks(id, visitor.organisations()))) {
            throw new NoSuchPage();
        }
        ReportFigures shown = report.map(InformationReport::figures).orElseGet(() -> figures.of(round));
        model.addAttribute("round", round);
        model.addAttribute("municipality", organisations.find(round.municipality()).map(Organisation::fullName).orElse(""));
        model.addAttribute("report", report.orElse(null));
        model.addAttribute("signer", report.map(InformationReport::signedBy).map(people::of).orElse(""));
        model.addAttribute("figures", shown);
        model.addAttribute("indicators", shown.indicators().stream().map(IndicatorLine::of).toList());
        model.addAttribute("growth", GrowthLine.of(shown.growth(), shown.mentorGrowth(), false));
        return "monitoring/report";
    }
}
