package org.nastavnik.questionnaire;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nastavnik.engine.Refusal;
import org.nastavnik.web.Allowed;
import org.nastavnik.web.Visitor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The curator types answers from paper in a table, a row for each sheet. */
@Controller
@RequestMapping("/pages/surveys/{id}/paper")
@Allowed("curators")
class PaperAnswersPage {

    private static final int SCREEN = 50;

    private final QuestionnaireAccess access;
    private final Questionnaires questionnaires;
    private final Invitations invitations;
    private final Answering answering;

    PaperAnswersPage(QuestionnaireAccess access, Questionnaires questionnaires, Invitations invitations, Answering answering) {
        this.access = access;
        this.questionnaires = questionnaires;
        this.invitations = invitations;
        this.answering = answering;
    }

    @GetMapping
    String paper(@PathVariable long id, Visitor visitor, Model model) {
        return paper(access.readable(id, visitor), Map.of(), Map.of(), model);
    }

    /** Saves the rows that are right; the others come back with what was typed and what is wrong. */
    @PostMapping
    String takePaper(@PathVariable long id, @RequestParam MultiValueMap<String, String> sent, Visitor visitor, Model model) {
        Questionnaire questionnaire = access.changed(id, visitor);
        List<Question> questions = answering.questions(questionnaire);
        Map<Long, Map<String, Object>> typed = new LinkedHashMap<>();
        Map<Long, String> refusals = new LinkedHashMap<>();
        int taken = 0;
        for (Invitation invitation : unanswered(questionnaire)) {
            Map<String, Object> answers = Answering.read(questions, new LinkedMultiValueMap<>(sent), invitation.id() + ".");
            if (answers.values().stream().allMatch(PaperAnswersPage::isEmpty)) {
                continue;
            }
            try {
                answering.take(questionnaire, invitation, answers, "paper");
                taken++;
            } catch (Refusal refusal) {
                typed.put(invitation.id(), answers);
                refusals.put(invitation.id(), refusal.getMessage());
            }
        }
        model.addAttribute("taken", taken);
        return paper(questionnaires.find(id).orElseThrow(), typed, refusals, model);
    }

    private static boolean isEmpty(Object answer) {
        return answer == null || Boolean.FALSE.equals(answer) || answer instanceof List<?> list && list.isEmpty();
    }

    private String paper(Questionnaire questionnaire, Map<Long, Map<String, Object>> typed, Map<Long, String> refusals, Model model) {
        model.addAttribute("questionnaire", questionnaire);
        model.addAttribute("questions", answering.questions(questionnaire).stream().filter(question -> !question.isText()).toList());
        model.addAttribute("rows", unanswered(questionnaire));
        model.addAttribute("typed", typed);
        model.addAttribute("refusals", refusals);
        model.addAttribute("nothing", Map.of());
        return "questionnaire/paper";
    }

    /** The first rows still without an answer: one screen to type. */
    private List<Invitation> unanswered(Questionnaire questionnaire) {
        return invitations.page(questionnaire.id(), true, 0, SCREEN);
    }
}
