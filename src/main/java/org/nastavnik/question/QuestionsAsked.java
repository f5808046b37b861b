package org.nastavnik.question;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nastavnik.engine.form.RussianDate;
import org.nastavnik.execution.OwnEvidence;
import org.nastavnik.question.Questions.ThemeCount;
import org.springframework.stereotype.Component;

/** The list of questions asked in a period as evidence: «вопросов нет» is a valid report. */
@Component
class QuestionsAsked implements OwnEvidence {

    private final Questions questions;

    QuestionsAsked(Questions questions) {
        this.questions = questions;
    }

    @Override
    public Optional<String> of(String organisation, LocalDate from, LocalDate to) {
        List<ThemeCount> asked = questions.asked(organisation, from, to);
        return Optional.of("Вопросы отделу образования с " + RussianDate.of(from) + " по " + RussianDate.of(to) + ": " + (asked.isEmpty() ? "вопросов нет"
                : asked.stream().map(each -> Theme.title(each.theme()) + " – " + each.questions()).collect(Collectors.joining(", "))));
    }
}
