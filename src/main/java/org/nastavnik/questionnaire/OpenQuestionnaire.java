package org.nastavnik.questionnaire;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.nastavnik.calendar.WorkingCalendar;
import org.nastavnik.engine.Refusal;
import org.nastavnik.link.Guessing;
import org.nastavnik.link.PrivateAnswer;
import org.nastavnik.web.NoSuchPage;
import org.nastavnik.web.OpenToAll;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The page behind a personal link: no account, works without scripts, one answer that can be corrected until the questionnaire closes. */
@Controller
@OpenToAll
@RequestMapping("/open/survey/{token}")
class OpenQuestionnaire {

    private final Invitations invitations;
    private final Questionnaires questionnaires;
    private final Answering answering;
    private final WorkingCalendar calendar;
    private final Guessing guessing;

    OpenQuestionnaire(Invitations invitations, Questionnaires questionnaires, Answering answering, WorkingCalendar calendar, Guessing guessing) {
        this.invitations = invitations;
        this.questionnaires = questionnaires;
        this.answering = answering;
        this.calendar = calendar;
        this.guessing = guessing;
    }

    @GetMapping
    String show(@PathVariable String token, HttpServletRequest request, HttpServletResponse response, Model model) {
        Invitation invitation = find(token, request);
        return page(invitation, invitation.answered() ? invitation.answers() : Map.of(), response, model);
    }

    @PostMapping
    String answer(@PathVariable String token, @RequestParam MultiValueMap<String, String> sent, HttpServletRequest request,
                  HttpServletResponse response, Model model) {
        Invitation invitation = find(token, request);
        Questionnaire questionnaire = questionnaires.find(invitation.questionnaire()).orElseThrow();
        if (!isOpen(questionnaire, invitation)) {
            return page(invitation, Map.of(), response, model);
        }
        List<Question> questions = answering.questions(questionnaire);
        Map<String, Object> answers = Answering.read(questions, new LinkedMultiValueMap<>(sent), "");
        try {
            answering.take(questionnaire, invitation, answers, "link");
        } catch (Refusal refusal) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            model.addAttribute("refusal", refusal.getMessage());
            return page(invitation, answers, response, model);
        }
        return "redirect:/open/survey/" + token + "?thanks";
    }

    private Invitation find(String token, HttpServletRequest request) {
        return invitations.find(token).orElseThrow(() -> guessing.isTooMuch(request.getRemoteAddr())
                ? new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS) : new NoSuchPage());
    }

    private boolean isOpen(Questionnaire questionnaire, Invitation invitation) {
        boolean takenOver = invitation.answered() && invitation.answers().isEmpty();
        return questionnaire.isOpen(calendar.today(questionnaire.organisation())) && !takenOver;
    }

    private String page(Invitation invitation, Map<String, Object> answers, HttpServletResponse response, Model model) {
        Questionnaire questionnaire = questionnaires.find(invitation.questionnaire()).orElseThrow();
        PrivateAnswer.mark(response);
        model.addAttribute("questionnaire", questionnaire);
        model.addAttribute("open", isOpen(questionnaire, invitation));
        model.addAttribute("early", calendar.today(questionnaire.organisation()).isBefore(questionnaire.opensOn()));
        model.addAttribute("answered", invitation.answered());
        model.addAttribute("questions", answering.questions(questionnaire));
        model.addAttribute("answers", answers);
        return "questionnaire/open";
    }
}
