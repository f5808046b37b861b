package org.nastavnik.intake;

import java.util.ArrayList;
import java.util.List;
import org.nastavnik.calendar.WorkingCalendar;
import org.nastavnik.organisation.Organisations;
import org.nastavnik.organisation.Staff;
import org.nastavnik.programme.Programmes;
import org.nastavnik.register.Lists;
import org.nastavnik.register.PersonalDataSeen;
import org.nastavnik.web.Allowed;
import org.nastavnik.web.Visitor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a file would do, line by line; after the confirmation what it did. */
@Controller
@Allowed("curators")
@RequestMapping("/pages/people/import/{id}")
class PreviewPage {

    private static final int PER_PAGE = 50;
    private static final int LONGEST_SAMPLE = 60;
    /** In place of an outcome: doubtful lines that nobody has decided about. */
    static final String UNDECIDED = "undecided";

    private final Imports imports;
    private final ImportRows rows;
    private final ImportAccess access;
    private final Organisations organisations;
    private final Programmes programmes;
    private final WorkingCalendar calendar;
    private final Staff staff;
    private final Lists lists;
    private final ApplicationEventPublisher events;

    PreviewPage(Imports imports, ImportRows rows, ImportAccess access, Organisations organisations, Programmes programmes, WorkingCalendar calendar,
                Staff staff, Lists lists, ApplicationEventPublisher events) {
        this.imports = imports;
        this.rows = rows;
        this.access = access;
        this.organisations = organisations;
        this.programmes = programmes;
        this.calendar = calendar;
        this.staff = staff;
        this.lists = lists;
        this.events = events;
    }

    @GetMapping
    String show(Visitor visitor, @PathVariable long id, @RequestParam(required = false) String outcome, @RequestParam(defaultValue = "1") int page, Model model) {
        PeopleImport uploaded = access.reached(visitor, id);
        Outcome wanted = outcome == null ? null : Outcome.of(outcome);
        int undecided = uploaded.done() ? 0 : rows.undecided(id);
        boolean open = UNDECIDED.equals(outcome);
        int all = open ? undecided : wanted == null ? uploaded.counts().values().stream().mapToInt(Integer::intValue).sum() : uploaded.count(wanted);
        int pages = Math.max(1, (all + PER_PAGE - 1) / PER_PAGE);
        int shown = Math.min(Math.max(1, page), pages);
        List<ImportLine> lines = rows.lines(id, wanted, open, (shown - 1) * PER_PAGE, PER_PAGE);
        events.publishEvent(new PersonalDataSeen(visitor.login(), uploaded.organisation(), "import.preview", null, lines.size()));
        about(uploaded, model);
        model.addAttribute("outcomes", Outcome.values());
        model.addAttribute("outcome", open ? UNDECIDED : wanted == null ? null : wanted.code());
        model.addAttribute("undecided", undecided);
        model.addAttribute("lines", lines);
        model.addAttribute("deciding", !uploaded.done() && lines.stream().anyMatch(ImportLine::isDoubtful));
        model.addAttribute("page", shown);
        model.addAttribute("pages", pages);
        return "intake/preview";
    }

    private void about(PeopleImport uploaded, Model model) {
        model.addAttribute("uploaded", uploaded);
        model.addAttribute("organisation", organisations.find(uploaded.organisation()).orElseThrow());
        model.addAttribute("programme", uploaded.programme() == null ? null : programmes.find(uploaded.programme()).orElse(null));
        model.addAttribute("columns", columns(uploaded.settings()));
        model.addAttribute("fields", Field.values());
        model.addAttribute("lists", lists);
        model.addAttribute("themes", lists.themes(uploaded.organisation(), List.of()));
        model.addAttribute("zone", calendar.zone(uploaded.organisation()));
        model.addAttribute("confirmedBy", uploaded.confirmedBy() == null ? null : staff.of(uploaded.confirmedBy()));
        model.addAttribute("uploadedBy", staff.of(uploaded.uploadedBy()));
    }

    /** @param field its code, or empty for a column that is left out */
    record Column(int number, String letters, String title, String sample, String field) {
    }

    private static List<Column> columns(Settings settings) {
        List<Column> columns = new ArrayList<>();
        for (int column = 0; column < settings.fields().size(); column++) {
            String title = column < settings.titles().size() ? settings.titles().get(column) : "";
            String sample = column < settings.samples().size() ? settings.samples().get(column) : "";
            if (!title.isEmpty() || !sample.isEmpty()) {
                Field field = settings.fields().get(column);
                columns.add(new Column(column, Table.letters(column), title,
                        sample.length() > LONGEST_SAMPLE ? sample.substring(0, LONGEST_SAMPLE) + "…" : sample, field == null ? "" : field.code()));
            }
        }
        return columns;
    }
}
