package org.nastavnik.question;

import static org.nastavnik.question.CuratorQuestionProcess.QUESTION;

import java.util.Map;
import java.util.stream.Stream;
import org.nastavnik.engine.form.FormContext;
import org.nastavnik.engine.form.Submission;
import org.nastavnik.engine.form.TaskForm;
import org.nastavnik.participant.KnownNames;
import org.nastavnik.participant.NamesInText;
import org.springframework.stereotype.Component;

/** The answer of the department; a published one names nobody. */
@Component
class AnswerQuestionForm implements TaskForm {

    private final Questions questions;
    private final KnownNames names;

    AnswerQuestionForm(Questions questions, KnownNames names) {
        this.questions = questions;
        this.names = names;
    }

    @Override
    public String formId() {
        return "answer-question";
    }

    @Override
    public Map<String, ?> show(FormContext context) {
        return Map.of("question", QuestionText.of(questions.find(context.get(QUESTION))));
    }

    @Override
    public void submit(FormContext context, Submission submission) {
        if ("seminar".equals(submission.text("answer"))) {
            return;
        }
        if (submission.yes("publish")) {
            NamesInText known = names.of(context.organisation());
            Stream.of("text", "publishedQuestion").filter(key -> known.foundIn(submission.text(key))).findFirst().ifPresent(key -> {
                throw submission.refuse(key, "названо имя человека; для публикации напишите роль, например «наставник»");
            });
        }
        questions.answer(context.get(QUESTION), submission.text("text"), submission.yes("publish") ? submission.text("publishedQuestion") : null);
    }
}
