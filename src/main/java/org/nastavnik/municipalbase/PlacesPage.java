package org.nastavnik.municipalbase;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nastavnik.engine.task.Holding;
import org.nastavnik.engine.task.Performers;
import org.nastavnik.organisation.Organisations;
import org.nastavnik.organisation.Place;
import org.nastavnik.organisation.Places;
import org.nastavnik.organisation.Post;
import org.nastavnik.web.Allowed;
import org.nastavnik.web.NoSuchPage;
import org.nastavnik.web.Visitor;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the organisations of a municipality are: the specialist copies the points from a map, so that the base knows distances. */
@Controller
@Allowed("specialists")
@RequestMapping("/pages/municipal-base/places")
class PlacesPage {

    private static final int PAGE = 50;
    private static final String NAME = "place-";

    private final Places places;
    private final Performers performers;
    private final Organisations organisations;
    private final TransactionTemplate transaction;

    PlacesPage(Places places, Performers performers, Organisations organisations, TransactionTemplate transaction) {
        this.places = places;
        this.performers = performers;
        this.organisations = organisations;
        this.transaction = transaction;
    }

    @GetMapping
    String show(Visitor visitor, @RequestParam(defaultValue = "1") int page, Model model) {
        return page(municipality(visitor), page, Map.of(), Map.of(), model);
    }

    /** The parameters {@code place-<code of the organisation>} hold «latitude, longitude» or nothing. */
    @PostMapping
    String save(Visitor visitor, @RequestParam Map<String, String> typed, @RequestParam(defaultValue = "1") int page, Model model, RedirectAttributes next) {
        String municipality = municipality(visitor);
        Map<String, BigDecimal[]> points = new LinkedHashMap<>();
        Map<String, String> faults = new LinkedHashMap<>();
        typed.forEach((name, text) -> {
            if (name.startsWith(NAME)) {
                Place.read(text).ifPresentOrElse(point -> points.put(name.substring(NAME.length()), point),
                        () -> faults.put(name.substring(NAME.length()), "ожидается, например, 53.7361, 127.2602"));
            }
        });
        if (!faults.isEmpty()) {
            return page(municipality, page, typed, faults, model);
        }
        transaction.executeWithoutResult(status -> places.change(municipality, points));
        next.addAttribute("page", page);
        next.addFlashAttribute("done", "Сохранено.");
        return "redirect:/pages/municipal-base/places";
    }

    private String page(String municipality, int page, Map<String, String> typed, Map<String, String> faults, Model model) {
        int shown = Math.max(1, page);
        List<Place> found = places.of(municipality, (shown - 1) * PAGE, PAGE + 1);
        model.addAttribute("places", found.stream().limit(PAGE).toList());
        model.addAttribute("more", found.size() > PAGE);
        model.addAttribute("page", shown);
        model.addAttribute("typed", typed);
        model.addAttribute("faults", faults);
        return "municipalbase/places";
    }

    private String municipality(Visitor visitor) {
        return performers.holdings(visitor.organisations()).stream()
                .filter(holding -> holding.login().equals(visitor.login()) && Post.SPECIALIST.group().equals(holding.group()))
                .map(Holding::organisation).findFirst().map(organisations::municipalityOf).orElseThrow(NoSuchPage::new);
    }
}
