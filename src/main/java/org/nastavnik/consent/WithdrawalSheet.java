package org.nastavnik.consent;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.nastavnik.engine.form.FormContext;
import org.nastavnik.engine.form.Markdown;
import org.nastavnik.participant.Participants;
import org.springframework.stereotype.Component;

/** The application as the forms of its process show it. */
@Component
class WithdrawalSheet {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final WithdrawalRegister register;
    private final Participants people;

    WithdrawalSheet(WithdrawalRegister register, Participants people) {
        this.register = register;
        this.people = people;
    }

    Withdrawal of(FormContext context) {
        return register.find(context.get(ConsentWithdrawalProcess.WITHDRAWAL)).orElseThrow();
    }

    /** Markdown. */
    String facts(Withdrawal withdrawal) {
        return "**Кто:** " + people.find(withdrawal.participant()).map(person -> Markdown.escape(person.label())).orElse("данные уничтожены")
                + "\n\n**Что отзывает:** " + withdrawal.purposeTitles()
                + "\n\n**Получено:** " + day(withdrawal.receivedOn()) + paper(withdrawal);
    }

    private static String paper(Withdrawal withdrawal) {
        return Optional.ofNullable(withdrawal.paperNumber()).map(number -> ", заявление № " + Markdown.escape(number)).orElse("")
                + Optional.ofNullable(withdrawal.paperDate()).map(date -> " от " + day(date)).orElse("")
                + Optional.ofNullable(withdrawal.link()).map(link -> ", [открыть заявление](" + link.replaceAll("[()\\s<>\"]", "") + ")").orElse("");
    }

    static String day(LocalDate day) {
        return day.format(DAY);
    }
}
