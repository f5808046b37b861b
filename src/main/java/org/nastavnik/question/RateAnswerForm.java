package org.nastavnik.question;

import static org.nastavnik.question.CuratorQuestionProcess.QUESTION;

import java.util.Map;
import org.nastavnik.engine.form.FormContext;
import org.nastavnik.engine.form.Submission;
import org.nastavnik.engine.form.TaskForm;
import org.springframework.stereotype.Component;

/** Whether the answer was clear to the one who asked. */
@Component
class RateAnswerForm implements TaskForm {

    private final Questions questions;

    RateAnswerForm(Questions questions) {
        this.questions = questions;
    }

    @Override
    public String formId() {
        return "rate-answer";
    }

    @Override
    public Map<String, ?> show(FormContext context) {
        return Map.of("question", QuestionText.of(questions.find(context.get(QUESTION))));
    }

    @Override
    public void submit(FormContext context, Submission submission) {
        if ("again".equals(submission.text("rating"))) {
            questions.askAgain(context.get(QUESTION), submission.text("comment"));
        } else {
            questions.clear(context.get(QUESTION));
        }
    }
}
