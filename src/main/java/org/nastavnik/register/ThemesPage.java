package org.nastavnik.register;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.nastavnik.engine.task.Holding;
import org.nastavnik.engine.task.Performers;
import org.nastavnik.organisation.Organisation;
import org.nastavnik.organisation.Organisations;
import org.nastavnik.organisation.Post;
import org.nastavnik.participant.Theme;
import org.nastavnik.participant.ThemeEditing;
import org.nastavnik.participant.Themes;
import org.nastavnik.web.Allowed;
import org.nastavnik.web.MenuEntry;
import org.nastavnik.web.NoSuchPage;
import org.nastavnik.web.Visitor;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What pupils and teachers can ask for and mentors help with: the list of a municipality, edited by its specialist or an administrator. */
@Controller
@Allowed({"specialists", "camunda-admin"})
@RequestMapping("/pages/themes")
@MenuEntry(path = "/pages/themes", title = "Запросы и компетенции", order = 37,
        about = "Перечень, из которого выбирают запрос наставляемого и помощь наставника: во всех задачах, анкетах, загрузках и отборах.")
class ThemesPage {

    private static final int LONGEST = 80;
    private static final int MOST_SIGNS = 30;

    private final Themes themes;
    private final ThemeEditing editing;
    private final Performers performers;
    private final Organisations organisations;
    private final TransactionTemplate transaction;

    ThemesPage(Themes themes, ThemeEditing editing, Performers performers, Organisations organisations, TransactionTemplate transaction) {
        this.themes = themes;
        this.editing = editing;
        this.performers = performers;
        this.organisations = organisations;
        this.transaction = transaction;
    }

    @GetMapping
    String show(Visitor visitor, @RequestParam(required = false) String municipality, Model model) {
        List<Organisation> editable = editable(visitor);
        String chosen = municipality == null ? editable.stream().findFirst().map(Organisation::code).orElse(null) : mustEdit(visitor, municipality);
        model.addAttribute("municipalities", editable);
        model.addAttribute("municipality", chosen);
        model.addAttribute("themes", chosen == null ? List.of() : themes.of(chosen).all());
        model.addAttribute("usage", chosen == null ? null : editing.usage(chosen));
        return "register/themes";
    }

    /** @param signs parts of words, separated by commas */
    record Typed(String title, String signs, Boolean forPupils, Boolean forTeachers) {

        String plain() {
            return title == null ? "" : title.strip().replaceAll("\\s+", " ");
        }

        String fault() {
            return plain().length() < 2 || plain().length() > LONGEST ? "Название: от 2 до " + LONGEST + " знаков."
                    : plain().contains(";") ? "В названии не может быть точки с запятой: ею разделяют несколько запросов в одной ячейке."
                    : words().size() > MOST_SIGNS ? "Слов не больше " + MOST_SIGNS + "." : null;
        }

        List<String> words() {
            return signs == null ? List.of() : Arrays.stream(signs.split("[,;]")).map(String::strip)
                    .filter(word -> word.length() > 2 && word.length() <= LONGEST).distinct().toList();
        }

        Theme as(String code, boolean retired) {
            return new Theme(code, plain(), words(), Boolean.TRUE.equals(forPupils), Boolean.TRUE.equals(forTeachers), retired);
        }
    }

    @PostMapping
    String add(Visitor visitor, @RequestParam String municipality, Typed typed, RedirectAttributes next) {
        return save(visitor, municipality, typed, "Добавлено: " + typed.plain() + ".", next, of -> editing.add(of, typed.as(null, false)));
    }

    @PostMapping("/{code}")
    String change(Visitor visitor, @PathVariable String code, @RequestParam String municipality, Typed typed, RedirectAttributes next) {
        Theme known = known(mustEdit(visitor, municipality), code);
        return save(visitor, municipality, typed, "Сохранено: " + typed.plain() + ".", next, of -> editing.change(of, typed.as(code, known.retired())));
    }

    private String save(Visitor visitor, String municipality, Typed typed, String done, RedirectAttributes next, Consumer<String> change) {
        mustEdit(visitor, municipality);
        String fault = typed.fault();
        try {
            if (fault == null) {
                transaction.executeWithoutResult(status -> change.accept(municipality));
            }
        } catch (DuplicateKeyException known) {
            fault = "Такое название уже есть.";
        }
        return back(municipality, fault == null ? "done" : "failed", fault == null ? done : fault, next);
    }

    @PostMapping("/{code}/retire")
    String retire(Visitor visitor, @PathVariable String code, @RequestParam String municipality, RedirectAttributes next) {
        Theme known = known(mustEdit(visitor, municipality), code);
        transaction.executeWithoutResult(status -> editing.change(municipality,
                new Theme(code, known.title(), known.signs(), known.forPupils(), known.forTeachers(), !known.retired())));
        return back(municipality, "done", known.retired() ? "Снова можно выбрать: " + known.title() + "."
                : "Больше не предлагается: " + known.title() + ". У кого выбрано, остаётся.", next);
    }

    @PostMapping("/{code}/move")
    String move(Visitor visitor, @PathVariable String code, @RequestParam String municipality, @RequestParam boolean up, RedirectAttributes next) {
        Theme known = known(mustEdit(visitor, municipality), code);
        transaction.executeWithoutResult(status -> editing.move(municipality, code, up));
        return back(municipality, "done", "Порядок изменён: " + known.title() + ".", next);
    }

    @PostMapping("/{code}/remove")
    String remove(Visitor visitor, @PathVariable String code, @RequestParam String municipality, RedirectAttributes next) {
        Theme known = known(mustEdit(visitor, municipality), code);
        boolean removed = Boolean.TRUE.equals(transaction.execute(status -> editing.remove(municipality, code)));
        return back(municipality, removed ? "done" : "failed", removed ? "Удалено: " + known.title() + "."
                : "Удалить нельзя: это выбрано у людей. Уберите из выбора – у них останется.", next);
    }

    private Theme known(String municipality, String code) {
        return themes.of(municipality).all().stream().filter(theme -> theme.code().equals(code)).findFirst().orElseThrow(NoSuchPage::new);
    }

    private static String back(String municipality, String kind, String text, RedirectAttributes next) {
        next.addAttribute("municipality", municipality);
        next.addFlashAttribute(kind, text);
        return "redirect:/pages/themes";
    }

    private String mustEdit(Visitor visitor, String municipality) {
        return editable(visitor).stream().map(Organisation::code).filter(municipality::equals).findFirst().orElseThrow(NoSuchPage::new);
    }

    /** A specialist's own municipality; all of them for an administrator. */
    private List<Organisation> editable(Visitor visitor) {
        if (visitor.isAdministrator()) {
            return organisations.municipalities();
        }
        return performers.holdings(visitor.organisations()).stream()
                .filter(holding -> holding.login().equals(visitor.login()) && Post.SPECIALIST.group().equals(holding.group()))
                .map(Holding::organisation).map(organisations::municipalityOf).distinct().map(code -> organisations.find(code).orElseThrow()).toList();
    }
}
