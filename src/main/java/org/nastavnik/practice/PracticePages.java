package org.nastavnik.practice;

import java.util.List;
import java.util.Map;
import org.nastavnik.programme.MentoringForm;
import org.nastavnik.web.Allowed;
import org.nastavnik.web.MenuEntry;
import org.nastavnik.web.NoSuchPage;
import org.nastavnik.web.Visitor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The bank of practices, open to every signed-in person; specialists, and its own organisation, take out what is no longer right. */
@Controller
@Allowed(Allowed.EVERYBODY)
@MenuEntry(path = "/pages/practices", title = "Лучшие практики", about = "Банк практик наставничества, отмеченных на конкурсах.", order = 60)
class PracticePages {

    private static final List<String> RETIRERS = List.of("specialists", "curators", "heads");

    private final PracticeBank bank;

    PracticePages(PracticeBank bank) {
        this.bank = bank;
    }

    @GetMapping("/pages/practices")
    String list(@RequestParam(defaultValue = "") String words, @RequestParam(defaultValue = "") String form,
                @RequestParam(defaultValue = "") String organisation, @RequestParam(defaultValue = "1") int page, Visitor visitor, Model model) {
        String known = List.of(MentoringForm.values()).stream().map(MentoringForm::code).filter(form::equals).findFirst().orElse(null);
        Map<String, String> authors = bank.authors();
        String author = authors.containsKey(organisation) ? organisation : null;
        model.addAttribute("authors", authors);
        model.addAttribute("organisation", author);
        model.addAttribute("found", bank.find(new PracticeBank.Wish(words.isBlank() ? null : words.strip(), known, author, page - 1)));
        model.addAttribute("words", words.strip());
        model.addAttribute("form", known);
        model.addAttribute("forms", MentoringForm.values());
        model.addAttribute("contests", !visitor.is("experts"));
        return "practice/list";
    }

    @GetMapping("/pages/practices/{id}")
    String show(@PathVariable long id, Visitor visitor, Model model) {
        PracticeBank.Published practice = bank.find(id).orElseThrow(NoSuchPage::new);
        model.addAttribute("practice", practice);
        model.addAttribute("mayRetire", RETIRERS.stream().anyMatch(visitor::is) && visitor.reaches(practice.author()));
        return "practice/show";
    }

    @PostMapping("/pages/practices/{id}/retire")
    @Allowed({"specialists", "curators", "heads"})
    String retire(@PathVariable long id, Visitor visitor, RedirectAttributes next) {
        next.addFlashAttribute("retired", bank.retire(id, visitor.organisations()).orElseThrow(NoSuchPage::new));
        next.addFlashAttribute("retiredId", id);
        return "redirect:/pages/practices";
    }

    @PostMapping("/pages/practices/{id}/restore")
    @Allowed({"specialists", "curators", "heads"})
    String restore(@PathVariable long id, Visitor visitor) {
        if (!bank.restore(id, visitor.organisations())) {
            throw new NoSuchPage();
        }
        return "redirect:/pages/practices/" + id;
    }
}
