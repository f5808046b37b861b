package org.nastavnik.question;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nastavnik.organisation.Organisations;
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

/** What the department answered: published answers and seminars for all of the municipality, questions for those who asked them. */
@Controller
@Allowed({"curators", "heads", "deputy-heads", "specialists", "department-heads"})
@MenuEntry(path = "/pages/questions", title = "Вопросы", about = "Ответы отдела образования на вопросы кураторов, семинары и их материалы.", order = 65)
class QuestionPages {

    private static final int PAGE = 20;
    private static final List<String> STATES = List.of("asked", "answered", "planned", "closed");

    private final QuestionList questions;
    private final SeminarList seminars;
    private final Organisations organisations;

    QuestionPages(QuestionList questions, SeminarList seminars, Organisations organisations) {
        this.questions = questions;
        this.seminars = seminars;
        this.organisations = organisations;
    }

    @GetMapping("/pages/questions")
    String published(Visitor visitor, @RequestParam(defaultValue = "") String words, @RequestParam(defaultValue = "") String theme,
                     @RequestParam(defaultValue = "1") int page, Model model) {
        String known = Arrays.stream(Theme.values()).map(Theme::code).filter(theme::equals).findFirst().orElse(null);
        int asked = Math.max(1, page);
        show(questions.published(municipalities(visitor), new QuestionList.Wish(words.isBlank() ? null : words.strip(), known, PAGE + 1, (asked - 1) * PAGE)),
                asked, model);
        model.addAttribute("words", words.strip());
        model.addAttribute("theme", known);
        model.addAttribute("themes", Theme.values());
        model.addAttribute("mayUnpublish", visitor.is("specialists"));
        model.addAttribute("mayAsk", visitor.is("curators"));
        return "question/answers";
    }

    @PostMapping("/pages/questions/{id}/unpublish")
    @Allowed("specialists")
    String unpublish(Visitor visitor, @PathVariable long id, RedirectAttributes next) {
        next.addFlashAttribute("takenOut", questions.unpublish(id, visitor.organisations()).orElseThrow(NoSuchPage::new));
        next.addFlashAttribute("takenOutId", id);
        return "redirect:/pages/questions";
    }

    @PostMapping("/pages/questions/{id}/publish")
    @Allowed("specialists")
    String publishAgain(Visitor visitor, @PathVariable long id) {
        if (!questions.publishAgain(id, visitor.organisations())) {
            throw new NoSuchPage();
        }
        return "redirect:/pages/questions";
    }

    /** Of the own organisation; the department reads those of all. */
    @GetMapping("/pages/questions/asked")
    String asked(Visitor visitor, @RequestParam(defaultValue = "") String state, @RequestParam(defaultValue = "1") int page, Model model) {
        String known = STATES.contains(state) ? state : null;
        int asked = Math.max(1, page);
        show(questions.asked(visitor.organisations(), known, PAGE + 1, (asked - 1) * PAGE), asked, model);
        model.addAttribute("state", known);
        model.addAttribute("department", department(visitor));
        return "question/asked";
    }

    @GetMapping("/pages/questions/seminars")
    String seminars(Visitor visitor, @RequestParam(defaultValue = "1") int page, Model model) {
        int asked = Math.max(1, page);
        show(seminars.of(municipalities(visitor), PAGE + 1, (asked - 1) * PAGE), asked, model);
        model.addAttribute("department", department(visitor));
        return "question/seminars";
    }

    private static boolean department(Visitor visitor) {
        return visitor.is("specialists") || visitor.is("department-heads");
    }

    /** Codes of the municipalities in which the visitor works. */
    private Set<String> municipalities(Visitor visitor) {
        return Stream.concat(organisations.municipalities().stream(), organisations.running().stream()).filter(each -> visitor.reaches(each.code()))
                .map(each -> each.municipality() == null ? each.code() : each.municipality()).collect(Collectors.toSet());
    }

    /** @param found one more than a page holds when there is another page */
    private static void show(List<?> found, int page, Model model) {
        model.addAttribute("lines", found.stream().limit(PAGE).toList());
        model.addAttribute("page", page);
        model.addAttribute("more", found.size() > PAGE);
    }
}
