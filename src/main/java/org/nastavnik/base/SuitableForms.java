package org.nastavnik.base;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.nastavnik.eligibility.FormsOfKinds;
import org.nastavnik.engine.form.Row;
import org.nastavnik.participant.ParticipantKind;
import org.springframework.stereotype.Component;

/** Refuses a row with a form of mentoring in which nobody could ever be found for this person. */
@Component
class SuitableForms {

    private final FormsOfKinds kinds;

    SuitableForms(FormsOfKinds kinds) {
        this.kinds = kinds;
    }

    void ofMentees(List<Row> rows) {
        check(rows, "preferredForms", kinds::refusalOfMentee);
    }

    void ofMentors(List<Row> rows) {
        check(rows, "forms", kinds::refusalOfMentor);
    }

    /** Of hundreds of rows few differ in kind and forms: each such question is asked once. */
    private static void check(List<Row> rows, String field, BiFunction<ParticipantKind, List<String>, Optional<String>> refusal) {
        Map<List<Object>, Optional<String>> answers = new HashMap<>();
        for (Row row : rows) {
            ParticipantKind kind = ParticipantKind.of(row.text("kind"));
            List<String> forms = row.choices(field);
            answers.computeIfAbsent(List.of(kind, forms), asked -> refusal.apply(kind, forms)).ifPresent(why -> {
                throw row.refuse(field, why);
            });
        }
    }
}
