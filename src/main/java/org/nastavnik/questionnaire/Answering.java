package org.nastavnik.questionnaire;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nastavnik.engine.form.DeployedForms;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes an answer in, by link or from paper. */
@Component
class Answering {

    private final DeployedForms forms;
    private final Invitations invitations;
    private final ApplicationEventPublisher events;

    Answering(DeployedForms forms, Invitations invitations, ApplicationEventPublisher events) {
        this.forms = forms;
        this.invitations = invitations;
        this.events = events;
    }

    List<Question> questions(QuestionnaireKind kind) {
        return Question.of(forms.find(kind.form()));
    }

    /** What a browser sent, by keys of the form. @param sent parameters of the request @param prefix of their names */
    static Map<String, Object> read(List<Question> questions, Map<String, List<String>> sent, String prefix) {
        Map<String, Object> answers = new LinkedHashMap<>();
        questions.stream().filter(question -> !question.isText())
                .forEach(question -> answers.put(question.key(), question.answer(sent.get(prefix + question.key()))));
        return answers;
    }

    /** @throws org.nastavnik.engine.Refusal naming the question that is answered wrongly */
    @Transactional
    public void take(Questionnaire questionnaire, Invitation invitation, Map<String, Object> answers, String way) {
        Map<String, Object> checked = forms.check(questionnaire.kind().form(), answers);
        invitations.answer(invitation.id(), checked, way);
        if (invitation.participant() != null) {
            events.publishEvent(new QuestionnaireAnswered(questionnaire.programme(), questionnaire.kind(), invitation.participant(), checked));
        }
    }
}
