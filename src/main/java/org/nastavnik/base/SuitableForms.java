package org.nastavnik.base;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.nastavnik.eligibility.FormsOfKinds;
import org.nastavnik.engine.form.Row;
import org.nastavnik.participant.ParticipantKind;
import org.nastavnik.programme.Programme;
import org.springframework.stereotype.Component;

/** Refuses a row with a form of mentoring in which nobody could ever be found for this person. */
@Component
class SuitableForms {

    private final FormsOfKinds kinds;

    SuitableForms(FormsOfKinds kinds) {
        this.kinds = kinds;
    }

    void ofMentees(Programme programme, List<Row> rows) {
        check(rows, "preferredForms", kind -> kinds.ofMentee(kind, programme.forms()), FormsOfKinds::refusalOfMentee);
    }

    void ofMentors(Programme programme, List<Row> rows) {
        check(rows, "forms", kind -> kinds.ofMentor(kind, programme.forms()), FormsOfKinds::refusalOfMentor);
    }

    private static void check(List<Row> rows, String field, Function<ParticipantKind, List<String>> suiting,
                              BiFunction<ParticipantKind, String, String> refusal) {
        Map<ParticipantKind, List<String>> known = new EnumMap<>(ParticipantKind.class);
        for (Row row : rows) {
            ParticipantKind kind = ParticipantKind.of(row.text("kind"));
            List<String> suitable = known.computeIfAbsent(kind, suiting);
            row.choices(field).stream().filter(form -> !suitable.contains(form)).findFirst().ifPresent(form -> {
                throw row.refuse(field, refusal.apply(kind, form));
            });
        }
    }
}
