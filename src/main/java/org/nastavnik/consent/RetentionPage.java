package org.nastavnik.consent;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.nastavnik.engine.task.Performers;
import org.nastavnik.organisation.Post;
import org.nastavnik.participant.StoredForATerm;
import org.nastavnik.web.Allowed;
import org.nastavnik.web.NoSuchPage;
import org.nastavnik.web.Visitor;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The specialist sets how long what is kept in the municipality. */
@Controller
@Allowed("specialists")
class RetentionPage {

    private static final int LONGEST = 600;

    private final RetentionTerms terms;
    private final List<StoredForATerm> kinds;
    private final Performers performers;
    private final TransactionTemplate transaction;

    RetentionPage(RetentionTerms terms, List<StoredForATerm> kinds, Performers performers, TransactionTemplate transaction) {
        this.terms = terms;
        this.kinds = kinds.stream().filter(StoredForATerm::hasTerm).sorted(Comparator.comparing(StoredForATerm::title)).toList();
        this.performers = performers;
        this.transaction = transaction;
    }

    @GetMapping("/pages/consent-texts/retention")
    String show(Visitor visitor, Model model) {
        model.addAttribute("kinds", kinds);
        model.addAttribute("months", terms.of(municipality(visitor)));
        return "consent/retention";
    }

    @PostMapping("/pages/consent-texts/retention")
    String save(Visitor visitor, @RequestParam Map<String, String> typed, RedirectAttributes next) {
        String municipality = municipality(visitor);
        Map<String, Integer> months = kinds.stream().filter(data -> typed.getOrDefault(data.kind(), "").matches("\\d{1,3}"))
                .collect(Collectors.toMap(StoredForATerm::kind, data -> Integer.valueOf(typed.get(data.kind()))));
        if (months.size() < kinds.size() || months.values().stream().anyMatch(term -> term < 1 || term > LONGEST)) {
            next.addFlashAttribute("failed", "Сроки не сохранены: укажите от 1 до 600 месяцев для каждого вида данных.");
        } else {
            transaction.executeWithoutResult(status -> months.forEach((kind, term) -> terms.set(municipality, kind, term)));
            next.addFlashAttribute("done", "Сроки хранения сохранены.");
        }
        return "redirect:/pages/consent-texts/retention";
    }

    private String municipality(Visitor visitor) {
        return performers.holdings(visitor.organisations()).stream()
                .filter(holding -> holding.login().equals(visitor.login()) && Post.SPECIALIST.group().equals(holding.group()))
                .map(holding -> holding.organisation()).findFirst().orElseThrow(NoSuchPage::new);
    }
}
