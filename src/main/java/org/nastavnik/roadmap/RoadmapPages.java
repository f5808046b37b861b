package org.nastavnik.roadmap;

import java.util.List;
import org.nastavnik.web.Allowed;
import org.nastavnik.web.NoSuchPage;
import org.nastavnik.web.Visitor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Organisations' roadmaps with all their versions: a school reads its own, the department all; any two are compared. Reached from the control table and from the forms. */
@Controller
@Allowed({"curators", "heads", "deputy-heads", "specialists", "department-heads"})
class RoadmapPages {

    private final RoadmapVersions versions;
    private final Roadmaps roadmaps;

    RoadmapPages(RoadmapVersions versions, Roadmaps roadmaps) {
        this.versions = versions;
        this.roadmaps = roadmaps;
    }

    @GetMapping("/pages/roadmaps")
    String list(@RequestParam(required = false) String state, @RequestParam(defaultValue = "1") int page, Visitor visitor, Model model) {
        int current = Math.max(1, page);
        List<RoadmapVersions.Line> lines = versions.list(visitor, state, current);
        model.addAttribute("lines", lines.stream().limit(RoadmapVersions.PAGE).toList());
        model.addAttribute("more", lines.size() > RoadmapVersions.PAGE);
        model.addAttribute("page", current);
        model.addAttribute("state", state == null ? "" : state);
        model.addAttribute("states", RoadmapState.values());
        return "roadmap/list";
    }

    /** @param from the earlier version, the one before by default @param to the later one, the last by default */
    @GetMapping("/pages/roadmaps/{programme}")
    String show(@PathVariable long programme, @RequestParam(required = false) Integer from, @RequestParam(required = false) Integer to,
                Visitor visitor, Model model) {
        RoadmapVersions.Line line = versions.find(programme).orElseThrow(NoSuchPage::new);
        visitor.mustReach(line.organisation());
        List<Roadmap> all = roadmaps.versions(programme);
        Roadmap later = version(all, to == null ? all.size() : to);
        Roadmap earlier = version(all, from == null ? Math.max(1, later.version() - 1) : from);
        List<RoadmapItem> items = roadmaps.items(later);
        model.addAttribute("line", line);
        model.addAttribute("versions", all);
        model.addAttribute("from", earlier);
        model.addAttribute("to", later);
        model.addAttribute("items", items);
        model.addAttribute("changes", ItemTable.changes(items, roadmaps.items(earlier)));
        return "roadmap/show";
    }

    private static Roadmap version(List<Roadmap> all, int number) {
        return all.stream().filter(each -> each.version() == number).findFirst().orElseThrow(NoSuchPage::new);
    }
}
