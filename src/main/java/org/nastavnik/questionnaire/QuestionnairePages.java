package org.nastavnik.questionnaire;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.nastavnik.calendar.WorkingCalendar;
import org.nastavnik.link.QrCodes;
import org.nastavnik.programme.Programme;
import org.nastavnik.programme.Programmes;
import org.nastavnik.web.Allowed;
import org.nastavnik.web.MenuEntry;
import org.nastavnik.web.NoSuchPage;
import org.nastavnik.web.Visitor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The curator's questionnaires: start one, print links with QR codes, see who answered, type in paper answers. */
@Controller
@RequestMapping("/pages/surveys")
@Allowed("curators")
@MenuEntry(path = "/pages/surveys", title = "Анкеты", about = "Ссылки и QR-коды для анкет, сколько ответили, ответы с бумаги.", order = 30)
class QuestionnairePages {

    private static final int PAGE = 50;
    private static final int MOST_LINKS = 500;
    private static final int LONGEST_DAYS = 120;

    /** An invitation with what is printed about it. */
    public record Ticket(String label, String link, String code) {
    }

    private final Questionnaires questionnaires;
    private final Invitations invitations;
    private final PeopleToAsk people;
    private final Programmes programmes;
    private final QuestionnaireAccess access;
    private final WorkingCalendar calendar;
    private final Reminding reminding;

    QuestionnairePages(Questionnaires questionnaires, Invitations invitations, PeopleToAsk people, Programmes programmes, QuestionnaireAccess access,
                       WorkingCalendar calendar, Reminding reminding) {
        this.questionnaires = questionnaires;
        this.invitations = invitations;
        this.people = people;
        this.programmes = programmes;
        this.access = access;
        this.reminding = reminding;
        this.calendar = calendar;
    }

    @GetMapping
    String list(Visitor visitor, Model model) {
        List<String> own = visitor.organisations().stream().filter(code -> access.curates(visitor, code)).sorted().toList();
        List<Programme> running = own.stream().flatMap(code -> programmes.running(code).stream()).toList();
        model.addAttribute("programmes", running);
        model.addAttribute("kinds", QuestionnaireKind.values());
        model.addAttribute("questionnaires", own.stream().flatMap(code -> questionnaires.ofOrganisation(code).stream()).toList());
        running.stream().findFirst().map(programme -> calendar.today(programme.organisation())).ifPresent(today -> {
            model.addAttribute("today", today);
            model.addAttribute("inTwoWeeks", today.plusWeeks(2));
        });
        return "questionnaire/list";
    }

    @PostMapping
    String start(@RequestParam long programme, @RequestParam String kind, @RequestParam LocalDate opensOn,
                 @RequestParam LocalDate closesOn, Visitor visitor, RedirectAttributes flash) {
        Programme running = programmes.find(programme).filter(found -> access.curates(visitor, found.organisation())).orElseThrow(NoSuchPage::new);
        QuestionnaireKind asked = QuestionnaireKind.of(kind).orElseThrow(NoSuchPage::new);
        if (closesOn.isBefore(opensOn) || closesOn.isBefore(calendar.today(running.organisation())) || closesOn.isAfter(opensOn.plusDays(LONGEST_DAYS))) {
            flash.addFlashAttribute("refusal", "Последний день: не раньше первого, не в прошлом и не позже чем через " + LONGEST_DAYS + " дней");
            return "redirect:/pages/surveys";
        }
        long id = questionnaires.start(programme, asked, opensOn, closesOn, visitor.login());
        asked.side().ifPresent(side -> invitations.inviteAll(id, people.of(programme, side)));
        return "redirect:/pages/surveys/" + id;
    }

    @GetMapping("/{id}")
    String show(@PathVariable long id, @RequestParam(defaultValue = "1") int page, @RequestParam(defaultValue = "false") boolean waiting, Visitor visitor,
                HttpServletRequest request, Model model) {
        Questionnaire questionnaire = find(id, visitor);
        int count = waiting ? questionnaire.invited() - questionnaire.answered() : questionnaire.invited();
        int pages = Math.max(1, (count + PAGE - 1) / PAGE);
        int current = Math.max(1, Math.min(page, pages));
        List<Invitation> shown = invitations.page(id, waiting, (current - 1) * PAGE, PAGE);
        model.addAttribute("questionnaire", questionnaire);
        model.addAttribute("open", questionnaire.isOpen(calendar.today(questionnaire.organisation())));
        model.addAttribute("page", current);
        model.addAttribute("pages", pages);
        model.addAttribute("waiting", waiting);
        model.addAttribute("invitations", shown);
        model.addAttribute("reminders", reminding.links(questionnaire, shown, address(request)));
        return "questionnaire/show";
    }

    @PostMapping("/{id}/links")
    String addLinks(@PathVariable long id, @RequestParam(defaultValue = "0") int count, @RequestParam(defaultValue = "") String group, Visitor visitor,
                    RedirectAttributes flash) {
        Questionnaire questionnaire = find(id, visitor);
        if (questionnaire.kind().byName()) {
            invitations.inviteAll(id, people.of(questionnaire.programme(), questionnaire.kind().side().orElseThrow()));
        } else if (count < 1 || questionnaire.invited() + count > MOST_LINKS || group.length() > 60) {
            flash.addFlashAttribute("refusal", "Ссылок может быть от 1 до " + MOST_LINKS + ", подпись – не длиннее 60 знаков");
        } else {
            String label = group.isBlank() ? "Без подписи" : group.strip();
            int first = questionnaire.invited() + 1;
            invitations.invite(id, IntStream.range(first, first + count).mapToObj(number -> "%s, № %03d".formatted(label, number)).toList());
        }
        return "redirect:/pages/surveys/" + id;
    }

    @PostMapping("/{id}/term")
    String changeTerm(@PathVariable long id, @RequestParam LocalDate closesOn, Visitor visitor,
                      RedirectAttributes flash) {
        Questionnaire questionnaire = find(id, visitor);
        if (closesOn.isAfter(questionnaire.opensOn().plusDays(LONGEST_DAYS))) {
            flash.addFlashAttribute("refusal", "Последний день: не позже чем через " + LONGEST_DAYS + " дней после первого");
        } else {
            questionnaires.closeOn(id, closesOn);
        }
        return "redirect:/pages/surveys/" + id;
    }

    @GetMapping("/{id}/print")
    String print(@PathVariable long id, Visitor visitor, HttpServletRequest request, Model model) {
        Questionnaire questionnaire = find(id, visitor);
        String address = address(request);
        model.addAttribute("questionnaire", questionnaire);
        model.addAttribute("tickets", invitations.page(id, true, 0, MOST_LINKS).stream()
                .map(invitation -> new Ticket(invitation.label(), address + invitation.token(), QrCodes.svg(address + invitation.token()))).toList());
        return "questionnaire/print";
    }

    private static String address(HttpServletRequest request) {
        return ServletUriComponentsBuilder.fromContextPath(request).toUriString() + "/open/survey/";
    }

    private Questionnaire find(long id, Visitor visitor) {
        return access.readable(id, visitor);
    }
}
