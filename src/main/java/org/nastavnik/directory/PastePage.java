package org.nastavnik.directory;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.nastavnik.intake.PlainTable;
import org.nastavnik.intake.Unreadable;
import org.nastavnik.organisation.OrganisationCard;
import org.nastavnik.web.Allowed;
import org.nastavnik.web.NoSuchPage;
import org.nastavnik.web.Visitor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A whole list of organisations of one municipality, pasted from Excel or read from a file: looked through first, then added. */
@Controller
@Allowed({"camunda-admin", "specialists"})
@RequestMapping("/pages/organisations/paste")
class PastePage {

    private static final int LONGEST = 300_000;
    private static final String ENTER = "enter";

    private final DirectoryAccess access;
    private final Adding adding;

    PastePage(DirectoryAccess access, Adding adding) {
        this.access = access;
        this.adding = adding;
    }

    @GetMapping
    String show(Visitor visitor, @RequestParam(defaultValue = "") String municipality, Model model) {
        List<OrganisationCard> departments = access.open(visitor);
        return page(departments, municipality, "", List.of(), List.of(), model);
    }

    /** @param step {@code enter} adds what was looked through, anything else only looks */
    @PostMapping
    String read(Visitor visitor, @RequestParam String municipality, @RequestParam(defaultValue = "") String text, @RequestParam(required = false) MultipartFile file,
                @RequestParam(defaultValue = "") String step, Model model, RedirectAttributes next) throws IOException {
        List<OrganisationCard> departments = access.open(visitor);
        OrganisationCard department = departments.stream().filter(one -> one.code().equals(municipality)).findFirst().orElseThrow(NoSuchPage::new);
        List<String> faults = new ArrayList<>();
        String list = list(text, file, faults);
        List<PastedLine> lines = PastedLine.read(list, department, faults);
        if (lines.isEmpty() && faults.isEmpty()) {
            faults.add("Список пуст: вставьте строки из Excel или выберите файл.");
        }
        boolean enter = ENTER.equals(step) && faults.isEmpty();
        List<PastedLine> judged = lines.size() > PastedLine.MOST ? List.of() : adding.addAll(department, lines, enter);
        if (enter && judged.stream().allMatch(line -> line.faults().isEmpty())) {
            next.addAttribute("municipality", municipality);
            next.addFlashAttribute("done", "Внесено организаций: " + judged.stream().filter(line -> !line.known()).count()
                    + ". Теперь назначьте директоров и кураторов.");
            return "redirect:/pages/organisations";
        }
        return page(departments, municipality, list, judged, faults, model);
    }

    private static String list(String text, MultipartFile file, List<String> faults) throws IOException {
        try {
            String list = file == null || file.isEmpty() ? text : PlainTable.read(file.getBytes());
            if (list.length() <= LONGEST) {
                return list.replace("\u0000", "");
            }
            faults.add("Список слишком велик: внесите его по частям.");
        } catch (Unreadable unreadable) {
            faults.add(unreadable.getMessage());
        }
        return "";
    }

    private static String page(List<OrganisationCard> departments, String municipality, String text, List<PastedLine> lines, List<String> faults, Model model) {
        model.addAttribute("departments", departments);
        model.addAttribute("municipality", municipality);
        model.addAttribute("text", text);
        model.addAttribute("lines", lines);
        model.addAttribute("faults", faults);
        model.addAttribute("headings", PastedLine.headings());
        model.addAttribute("fresh", lines.stream().filter(line -> !line.known()).count());
        model.addAttribute("ready", faults.isEmpty() && lines.stream().allMatch(line -> line.faults().isEmpty()) && lines.stream().anyMatch(line -> !line.known()));
        return "directory/paste";
    }
}
