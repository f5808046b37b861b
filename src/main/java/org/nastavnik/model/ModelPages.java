package org.nastavnik.model;

import java.util.List;
import org.nastavnik.web.Allowed;
import org.nastavnik.web.MenuEntry;
import org.nastavnik.web.NoSuchPage;
import org.nastavnik.web.Visitor;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Which version of each model is live, and the decision between an edited and a delivered one. */
@Controller
@Allowed("camunda-admin")
@MenuEntry(path = "/pages/models", title = "Модели", about = "Какие версии процессов, таблиц и форм действуют; поставляемые и изменённые.", order = 900)
class ModelPages {

    private static final String FILE = "{file:[A-Za-z0-9-]+\\.(?:bpmn|dmn|form)}";

    private static final String EDITED = "edited";
    private static final int PAGE = 30;

    private final ModelLines lines;
    private final DeliveredModels deliveredModels;
    private final LiveModels liveModels;
    private final Deliveries deliveries;
    private final Delivering delivering;

    ModelPages(ModelLines lines, DeliveredModels deliveredModels, LiveModels liveModels, Deliveries deliveries, Delivering delivering) {
        this.lines = lines;
        this.deliveredModels = deliveredModels;
        this.liveModels = liveModels;
        this.deliveries = deliveries;
        this.delivering = delivering;
    }

    @GetMapping("/pages/models")
    String list(Model model, @RequestParam(defaultValue = "") String find, @RequestParam(defaultValue = "") String state,
                @RequestParam(defaultValue = "1") int page) {
        List<ModelLine> found = lines.all().stream().filter(line -> line.isFoundBy(find))
                .filter(line -> state.isEmpty() || (state.equals(EDITED) ? line.decidable() : line.undecided())).toList();
        int pages = Math.max(1, (found.size() + PAGE - 1) / PAGE);
        int number = Math.max(1, Math.min(page, pages));
        model.addAttribute("models", lines.withDifferences(found.subList((number - 1) * PAGE, Math.min(number * PAGE, found.size()))));
        model.addAttribute("find", find);
        model.addAttribute("state", state);
        model.addAttribute("count", found.size());
        model.addAttribute("number", number);
        model.addAttribute("pages", pages);
        return "model/models";
    }

    @PostMapping("/pages/models/" + FILE + "/accept")
    String accept(@PathVariable String file) {
        delivering.accept(delivered(file));
        return "redirect:/pages/models?find=" + file;
    }

    @PostMapping("/pages/models/" + FILE + "/keep")
    String keep(@PathVariable String file, Visitor visitor) {
        deliveries.kept(delivered(file), visitor.login());
        return "redirect:/pages/models";
    }

    @GetMapping("/pages/models/live/" + FILE)
    ResponseEntity<byte[]> live(@PathVariable String file) {
        return download(file, liveModels.find(file).map(liveModels::content).orElseThrow(NoSuchPage::new));
    }

    @GetMapping("/pages/models/delivered/" + FILE)
    ResponseEntity<byte[]> deliveredFile(@PathVariable String file) {
        return download(file, delivered(file).content());
    }

    private DeliveredModel delivered(String file) {
        DeliveredModel model = deliveredModels.all().get(file);
        if (model == null) {
            throw new NoSuchPage();
        }
        return model;
    }

    private static ResponseEntity<byte[]> download(String file, byte[] content) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(file).build().toString()).body(content);
    }
}
