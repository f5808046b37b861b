package org.nastavnik.consent;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nastavnik.calendar.WorkingCalendar;
import org.nastavnik.engine.task.Holding;
import org.nastavnik.engine.task.Performers;
import org.nastavnik.organisation.Post;
import org.nastavnik.participant.ConsentPurpose;
import org.nastavnik.participant.ConsentTexts;
import org.nastavnik.web.Allowed;
import org.nastavnik.web.MenuEntry;
import org.nastavnik.web.NoSuchPage;
import org.nastavnik.web.Visitor;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The specialist writes what people of the municipality sign. A changed text is a new version. */
@Controller
@Allowed("specialists")
@MenuEntry(path = "/pages/consent-texts", title = "Тексты согласий", about = "Что подписывают участники: тексты по целям, версии, срок действия.", order = 35)
class ConsentTextsPage {

    private static final int LONGEST = 120;

    private final ConsentTexts texts;
    private final Performers performers;
    private final WorkingCalendar calendar;
    private final TransactionTemplate transaction;

    ConsentTextsPage(ConsentTexts texts, Performers performers, WorkingCalendar calendar, TransactionTemplate transaction) {
        this.texts = texts;
        this.performers = performers;
        this.calendar = calendar;
        this.transaction = transaction;
    }

    /** @param months how long a consent holds, null without a limit @param askAnew whether what is consented to has changed; null is no */
    record Typed(String body, Integer months, LocalDate validFrom, Boolean askAnew) {

        Map<String, String> faults(LocalDate today) {
            Map<String, String> faults = new LinkedHashMap<>();
            if (body == null || body.strip().length() < 40 || body.length() > 8000) {
                faults.put("body", "Текст: от 40 до 8000 знаков");
            }
            if (months != null && (months < 1 || months > LONGEST)) {
                faults.put("months", "Срок: от 1 до 120 месяцев, пусто – без срока");
            }
            if (validFrom == null || validFrom.isBefore(today)) {
                faults.put("validFrom", "Новый текст действует с сегодняшнего дня или позже");
            }
            return faults;
        }
    }

    @GetMapping("/pages/consent-texts")
    String list(Visitor visitor, Model model) {
        String municipality = municipality(visitor);
        model.addAttribute("purposes", ConsentPurpose.values());
        model.addAttribute("texts", texts.current(municipality, calendar.today(municipality)));
        return "consent/texts";
    }

    @GetMapping("/pages/consent-texts/{purpose}")
    String edit(Visitor visitor, @PathVariable String purpose, Model model) {
        String municipality = municipality(visitor);
        LocalDate today = calendar.today(municipality);
        var current = texts.current(municipality, today).get(purpose(purpose));
        return page(municipality, purpose(purpose), new Typed(current.body(), current.months(), today, false), Map.of(), model);
    }

    @PostMapping("/pages/consent-texts/{purpose}")
    String save(Visitor visitor, @PathVariable String purpose, @ModelAttribute("typed") Typed typed, Model model, RedirectAttributes next) {
        String municipality = municipality(visitor);
        ConsentPurpose about = purpose(purpose);
        Map<String, String> faults = typed.faults(calendar.today(municipality));
        if (!faults.isEmpty()) {
            return page(municipality, about, typed, faults, model);
        }
        transaction.executeWithoutResult(status -> texts.add(municipality, about, typed.validFrom(), typed.months(), typed.body().strip(), visitor.login(), Boolean.TRUE.equals(typed.askAnew())));
        next.addFlashAttribute("done", "Сохранена новая версия: " + about.title() + ".");
        return "redirect:/pages/consent-texts";
    }

    private String page(String municipality, ConsentPurpose purpose, Typed typed, Map<String, String> faults, Model model) {
        model.addAttribute("purpose", purpose);
        model.addAttribute("typed", typed);
        model.addAttribute("faults", faults);
        model.addAttribute("versions", texts.versions(municipality, purpose));
        return "consent/text";
    }

    private String municipality(Visitor visitor) {
        List<Holding> holdings = performers.holdings(visitor.organisations());
        return holdings.stream().filter(holding -> holding.login().equals(visitor.login()) && Post.SPECIALIST.group().equals(holding.group()))
                .map(Holding::organisation).findFirst().orElseThrow(NoSuchPage::new);
    }

    private static ConsentPurpose purpose(String code) {
        return List.of(ConsentPurpose.values()).stream().filter(known -> known.code().equals(code)).findFirst().orElseThrow(NoSuchPage::new);
    }
}
