package org.nastavnik.consent;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.nastavnik.calendar.WorkingCalendar;
import org.nastavnik.engine.form.FormContext;
import org.nastavnik.engine.form.Submission;
import org.nastavnik.engine.form.TaskForm;
import org.nastavnik.participant.Erasure;
import org.nastavnik.participant.ExtractTable;
import org.springframework.stereotype.Component;

/** The head signs the act: the data goes in the same transaction. */
@Component
class SignErasureForm implements TaskForm {

    static final String REMAINS = """
            **Что остаётся по закону:** заявление об отзыве и бумажные согласия в деле организации (3 года), запись о дате и назначении \
            согласий без имён, приказы организации, этот акт. Числа подписанных отчётов не меняются. Резервные копии базы заменяются \
            новыми в срок, который установил оператор.""";

    private final WithdrawalSheet sheet;
    private final WithdrawalRegister register;
    private final Erasure erasure;
    private final ErasureActs acts;
    private final WorkingCalendar calendar;

    SignErasureForm(WithdrawalSheet sheet, WithdrawalRegister register, Erasure erasure, ErasureActs acts, WorkingCalendar calendar) {
        this.sheet = sheet;
        this.register = register;
        this.erasure = erasure;
        this.acts = acts;
        this.calendar = calendar;
    }

    @Override
    public String formId() {
        return "sign-erasure";
    }

    @Override
    public Map<String, ?> show(FormContext context) {
        Withdrawal withdrawal = sheet.of(context);
        return Map.of("facts", sheet.facts(withdrawal), "remains", REMAINS, "date", calendar.today(context.organisation()).toString(),
                "lastDay", WithdrawalSheet.day(withdrawal.lastDayOfErasure()),
                "paper", "[Проект акта для печати](/pages/consents/withdrawals/" + withdrawal.id() + "/act)",
                "erased", erasure.extract(withdrawal.participant()).stream()
                        .collect(Collectors.groupingBy(ExtractTable::title, Collectors.summingInt(table -> table.rows().size()))).entrySet().stream()
                        .sorted(Map.Entry.comparingByKey()).map(kind -> Map.of("kind", kind.getKey(), "records", kind.getValue())).toList());
    }

    @Override
    public void submit(FormContext context, Submission submission) {
        Withdrawal withdrawal = sheet.of(context);
        LocalDate signed = submission.date("date");
        if (signed.isAfter(calendar.today(context.organisation())) || signed.isBefore(withdrawal.receivedOn())) {
            throw submission.refuse("date", "акт подписывают не раньше заявления и не позже сегодняшнего дня");
        }
        acts.add(new ErasureAct(0, withdrawal.organisation(), withdrawal.id(), 1, submission.text("number"), signed, context.user(),
                erasure.erase(withdrawal.participant(), signed)));
        register.erased(withdrawal.id());
    }
}
