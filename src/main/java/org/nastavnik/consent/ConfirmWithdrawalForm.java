package org.nastavnik.consent;

import java.util.Map;
import java.util.Set;
import org.nastavnik.engine.form.FormContext;
import org.nastavnik.engine.form.Submission;
import org.nastavnik.engine.form.TaskForm;
import org.nastavnik.pair.Withdrawals;
import org.nastavnik.participant.ConsentPurpose;
import org.nastavnik.participant.Consents;
import org.springframework.stereotype.Component;

/** Confirmed, the withdrawal takes effect within this transaction: consents are revoked and everything they covered stops. */
@Component
class ConfirmWithdrawalForm implements TaskForm {

    private final WithdrawalSheet sheet;
    private final WithdrawalRegister register;
    private final Withdrawals pairs;
    private final Consents consents;

    ConfirmWithdrawalForm(WithdrawalSheet sheet, WithdrawalRegister register, Withdrawals pairs, Consents consents) {
        this.sheet = sheet;
        this.register = register;
        this.pairs = pairs;
        this.consents = consents;
    }

    @Override
    public String formId() {
        return "confirm-withdrawal";
    }

    @Override
    public Map<String, ?> show(FormContext context) {
        Withdrawal withdrawal = sheet.of(context);
        int concerned = pairs.pairsOf(withdrawal.participant()).size();
        return Map.of("facts", sheet.facts(withdrawal), "purposeOptions", StartConsentWithdrawalForm.purposes(),
                "purposes", withdrawal.purposes().stream().map(ConsentPurpose::code).toList(),
                "consequences", "Пар и групп в работе: " + concerned + ". Без согласия на участие или на обработку данных участник сразу выходит из них, "
                        + "из подбора и из муниципальной базы; отзыв обработки данных отзывает и всё остальное, данные затем уничтожаются по акту. "
                        + "Отзыв фото и видео участия не прекращает: снимите фотографии с сайта и из публикаций сами.");
    }

    @Override
    public void submit(FormContext context, Submission submission) {
        Withdrawal withdrawal = sheet.of(context);
        if ("mistaken".equals(submission.text("decision"))) {
            register.decide(withdrawal.id(), withdrawal.purposes(), "mistaken", context.user());
            return;
        }
        Set<ConsentPurpose> purposes = StartConsentWithdrawalForm.purposes(submission);
        register.decide(withdrawal.id(), purposes, "confirmed", context.user());
        if (purposes.stream().anyMatch(Consents.NEEDED::contains)) {
            register.concern(withdrawal.id(), pairs.pairsOf(withdrawal.participant()), withdrawal.participant());
        }
        consents.revoke(withdrawal.participant(), purposes, withdrawal.paperNumber());
    }
}
