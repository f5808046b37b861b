package org.nastavnik.questionnaire;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.nastavnik.engine.form.DeployedForms;
import org.nastavnik.participant.Theme;
import org.nastavnik.participant.ThemeList;
import org.nastavnik.participant.Themes;
import org.nastavnik.survey.Moment;
import org.nastavnik.survey.Scale;
import org.nastavnik.survey.ScaleAnswer;
import org.nastavnik.survey.ScaleAnswers;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes an answer in, by link or from paper. */
@Component
class Answering {

    private final DeployedForms forms;
    private final Invitations invitations;
    private final ScaleAnswers scales;
    private final Themes themes;

    Answering(DeployedForms forms, Invitations invitations, ScaleAnswers scales, Themes themes) {
        this.forms = forms;
        this.invitations = invitations;
        this.scales = scales;
        this.themes = themes;
    }

    List<Question> questions(Questionnaire questionnaire) {
        return Question.of(forms.find(questionnaire.kind().form()), choices(questionnaire));
    }

    /** What can be chosen in the organisation, by {@code valuesKey}. */
    private Map<String, List<Map<String, String>>> choices(Questionnaire questionnaire) {
        ThemeList list = themes.of(questionnaire.organisation());
        return Map.of("themes", list.options(Stream.empty()), "pupilThemes", list.options(Theme::forPupils), "teacherThemes", list.options(Theme::forTeachers));
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
        Map<String, Object> checked = forms.check(questionnaire.kind().form(), choices(questionnaire), answers);
        invitations.answer(invitation.id(), checked, way);
        if (invitation.participant() != null && (questionnaire.kind().atEntry() || questionnaire.kind().atExit())) {
            scales.save(onScales(questionnaire, invitation.participant(), checked));
        }
    }

    private static List<ScaleAnswer> onScales(Questionnaire questionnaire, long participant, Map<String, Object> answers) {
        Moment moment = questionnaire.kind().atEntry() ? Moment.ENTRY : Moment.EXIT;
        return Stream.of(Scale.values()).filter(scale -> answers.get(scale.code()) != null)
                .map(scale -> new ScaleAnswer(questionnaire.programme(), participant, moment, scale, Integer.parseInt(answers.get(scale.code()).toString())))
                .toList();
    }
}
