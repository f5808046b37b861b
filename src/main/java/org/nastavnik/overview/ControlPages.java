package org.nastavnik.overview;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.nastavnik.web.Allowed;
import org.nastavnik.web.MenuEntry;
import org.nastavnik.web.Visitor;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The control table on a page, to print and as a spreadsheet: the department sees every organisation, a school its own. */
@Controller
@Allowed({"curators", "heads", "deputy-heads", "specialists", "department-heads"})
@MenuEntry(path = "/pages/control", title = "Контроль исполнения", about = "Мероприятия и решения по организациям: что сделано, что просрочено.",
        order = 100)
class ControlPages {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** Those whom the webapp lets in. */
    private static final List<String> COCKPIT = List.of("heads", "deputy-heads", "specialists", "department-heads");

    private final ControlTable table;
    private final DaysOff daysOff;
    private final Clock clock;

    ControlPages(ControlTable table, DaysOff daysOff, Clock clock) {
        this.table = table;
        this.daysOff = daysOff;
        this.clock = clock;
    }

    @GetMapping("/pages/control")
    String show(ControlFilter filter, Visitor visitor, Model model) {
        ControlTable.Extract extract = table.read(filter.grid() ? filter.asGrid() : filter, visitor);
        int size = extract.size();
        model.addAttribute("filter", filter);
        model.addAttribute("lines", extract.lines());
        model.addAttribute("totals", extract.totals());
        model.addAttribute("sum", OrganisationTotal.sum(extract.totals()));
        model.addAttribute("size", size);
        model.addAttribute("pages", Math.max(1, (size + filter.rows() - 1) / filter.rows()));
        model.addAttribute("grid", filter.grid() ? ControlGrid.of(extract.lines()) : null);
        model.addAttribute("papers", table.papers(visitor));
        model.addAttribute("organisations", table.organisations(visitor));
        model.addAttribute("daysOff", daysOff);
        model.addAttribute("now", LocalDateTime.now(clock.withZone(daysOff.zone(visitor.organisations()))));
        model.addAttribute("sorts", ControlSort.values());
        model.addAttribute("cockpit", COCKPIT.stream().anyMatch(visitor::is));
        return "overview/control";
    }

    @GetMapping("/pages/control.xlsx")
    void export(ControlFilter filter, Visitor visitor, HttpServletResponse response) throws IOException {
        response.setContentType(XLSX);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
                .filename("Контроль исполнения.xlsx", StandardCharsets.UTF_8).build().toString());
        ControlSheet.write(table.read(filter.everything(), visitor), daysOff, response.getOutputStream());
    }
}
