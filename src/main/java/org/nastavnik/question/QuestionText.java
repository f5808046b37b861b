package org.nastavnik.question;

import org.nastavnik.engine.form.Markdown;
import org.nastavnik.engine.form.RussianDate;

/** A question with what was answered so far, as Markdown. */
final class QuestionText {

    private QuestionText() {
    }

    static String of(Question question) {
        StringBuilder text = new StringBuilder("**Вопрос № ").append(question.id()).append("** от ").append(RussianDate.of(question.askedOn()))
                .append(", тема: ").append(Theme.title(question.theme())).append(question.wantsSeminar() ? ". Просят семинар." : "")
                .append("\n\n> ").append(Markdown.escape(question.text()));
        if (question.answer() != null) {
            text.append("\n\n**Ответ:** ").append(Markdown.escape(question.answer()));
        }
        if (question.unclearBecause() != null) {
            text.append("\n\n**Осталось непонятным:** ").append(Markdown.escape(question.unclearBecause()));
        }
        return text.toString();
    }
}
