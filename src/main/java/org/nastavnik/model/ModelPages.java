package org.nastavnik.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.nastavnik.model.Deliveries.Delivery;
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

/** Which version of each model is live, and the decision between an edited and a delivered one. */
@Controller
@Allowed("camunda-admin")
@MenuEntry(path = "/pages/models", title = "Модели", about = "Какие версии процессов, таблиц и форм действуют; поставляемые и изменённые.", order = 900)
class ModelPages {

    private static final String FILE = "{file:[A-Za-z0-9-]+\\.(?:bpmn|dmn|form)}";

    private final DeliveredModels deliveredModels;
    private final LiveModels liveModels;
    private final Deliveries deliveries;
    private final Delivering delivering;

    ModelPages(DeliveredModels deliveredModels, LiveModels liveModels, Deliveries deliveries, Delivering delivering) {
        this.deliveredModels = deliveredModels;
        this.liveModels = liveModels;
        this.deliveries = deliveries;
        this.delivering = delivering;
    }

    @GetMapping("/pages/models")
    String list(Model model) {
        Map<String, DeliveredModel> delivered = deliveredModels.all();
        Map<String, LiveModel> live = liveModels.all();
        Map<String, Delivery> known = deliveries.all();
        Set<String> files = new TreeSet<>(live.keySet());
        files.addAll(delivered.keySet());
        List<ModelLine> lines = new ArrayList<>();
        for (String file : files) {
            LiveModel now = live.get(file);
            Standing standing = Standing.of(delivered.get(file), now, known.get(file));
            List<String> differences = standing == Standing.EDITED || standing == Standing.UNDECIDED
                    ? delivering.differences(delivered.get(file), now) : List.of();
            lines.add(new ModelLine(file, now == null ? "" : now.name(), now == null ? null : now.version(), standing, differences));
        }
        lines.sort(Comparator.comparing(ModelLine::undecided).thenComparing(ModelLine::decidable).reversed().thenComparing(ModelLine::file));
        model.addAttribute("models", lines);
        return "model/models";
    }

    @PostMapping("/pages/models/" + FILE + "/accept")
    String accept(@PathVariable String file) {
        delivering.accept(delivered(file));
        return "redirect:/pages/models";
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
