package org.nastavnik.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nastavnik.register.Lists;
import org.nastavnik.register.PersonalDataSeen;
import org.nastavnik.web.Allowed;
import org.nastavnik.web.Visitor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the curator does with the preview of a file: names columns, decides about doubtful lines, confirms or gives up. */
@Controller
@Allowed("curators")
@RequestMapping("/pages/people/import/{id}")
class PreviewActions {

    private static final String LINE = "line";

    private final Importing importing;
    private final Imports imports;
    private final ImportAccess access;
    private final Lists lists;
    private final ApplicationEventPublisher events;

    PreviewActions(Importing importing, Imports imports, ImportAccess access, Lists lists, ApplicationEventPublisher events) {
        this.importing = importing;
        this.imports = imports;
        this.access = access;
        this.lists = lists;
        this.events = events;
    }

    /** The parameters {@code column0}, {@code column1}, … name the fields. */
    @PostMapping("/columns")
    String readAnew(Visitor visitor, @PathVariable long id, @RequestParam Map<String, String> typed, RedirectAttributes next) {
        PeopleImport uploaded = access.reached(visitor, id);
        List<Field> fields = new ArrayList<>();
        for (int column = 0; column < uploaded.settings().fields().size(); column++) {
            fields.add(field(typed.get("column" + column)));
        }
        Settings settings = uploaded.settings().with(fields, code(typed.get("kind"), lists.kinds()),
                code(typed.get("theme"), lists.themes(uploaded.organisation(), List.of())), code(typed.get("form"), lists.forms()));
        boolean read = importing.readAnew(uploaded, settings);
        next.addFlashAttribute(read ? "done" : "failed", read ? "Файл прочитан заново." : "Этот файл уже загружен или удалён.");
        return back(id);
    }

    private static Field field(String code) {
        return Arrays.stream(Field.values()).filter(field -> field.code().equals(code)).findFirst().orElse(null);
    }

    private static String code(String typed, List<Lists.Choice> known) {
        return known.stream().map(Lists.Choice::code).filter(code -> code.equals(typed)).findFirst().orElse(null);
    }

    /**
     * The parameters {@code line7}, {@code line12}, … say what becomes of these lines.
     *
     * @param rest {@code take} or {@code skip} for all lines that are still open, or empty
     */
    @PostMapping("/decisions")
    String decide(Visitor visitor, @PathVariable long id, @RequestParam Map<String, String> typed, @RequestParam(defaultValue = "") String rest,
                  @RequestParam(defaultValue = "") String outcome, RedirectAttributes next) {
        PeopleImport uploaded = access.reached(visitor, id);
        Map<Integer, Decision> decisions = new HashMap<>();
        typed.forEach((name, value) -> {
            if (name.matches(LINE + "\\d{1,9}") && Decision.of(value) != null) {
                decisions.put(Integer.valueOf(name.substring(LINE.length())), Decision.of(value));
            }
        });
        boolean kept = importing.decide(uploaded, decisions, rest);
        next.addFlashAttribute(kept ? "done" : "failed", kept ? "Решения записаны." : "Этот файл уже загружен или удалён.");
        if (Outcome.of(outcome) != null || PreviewPage.UNDECIDED.equals(outcome)) {
            next.addAttribute("outcome", outcome);
        }
        return back(id);
    }

    @PostMapping("/confirm")
    String confirm(Visitor visitor, @PathVariable long id, RedirectAttributes next) {
        PeopleImport uploaded = access.reached(visitor, id);
        Importing.Confirmation confirmed = importing.confirm(uploaded, visitor.login());
        boolean written = confirmed.result() == Importing.Confirmed.WRITTEN;
        if (written) {
            events.publishEvent(new PersonalDataSeen(visitor.login(), uploaded.organisation(), "import.confirm", null, imports.find(id).orElseThrow().written()));
        }
        next.addFlashAttribute(written ? "done" : "failed", switch (confirmed.result()) {
            case WRITTEN -> "Загружено.";
            case ALREADY_WRITTEN -> "Этот файл уже загружен.";
            case NO_FILE -> "Файл удалён: загрузите его ещё раз.";
            case PREVIEW_IS_OLD -> "Пока вы смотрели, реестр изменился. Ничего не загружено: посмотрите, что получится теперь.";
            case NOT_DECIDED -> "Ничего не загружено: сначала решите о каждой строке под вопросом, осталось " + confirmed.lines().size() + ".";
            case ONE_PERSON_TWICE -> "Ничего не загружено: строки " + Chosen.numbers(confirmed.lines()) + " записались бы как один человек. Оставьте одну, остальные пропустите.";
        });
        if (confirmed.result() == Importing.Confirmed.NOT_DECIDED) {
            next.addAttribute("outcome", PreviewPage.UNDECIDED);
        }
        return back(id);
    }

    @PostMapping("/discard")
    String discard(Visitor visitor, @PathVariable long id, RedirectAttributes next) {
        PeopleImport uploaded = access.reached(visitor, id);
        imports.discard(id);
        next.addAttribute("organisation", uploaded.organisation());
        return "redirect:/pages/people/import";
    }

    private static String back(long id) {
        return "redirect:/pages/people/import/" + id;
    }
}
