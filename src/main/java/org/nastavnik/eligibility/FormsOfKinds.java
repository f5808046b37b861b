package org.nastavnik.eligibility;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nastavnik.engine.RuleTable;
import org.nastavnik.engine.RuleTables;
import org.nastavnik.participant.ParticipantKind;
import org.nastavnik.programme.MentoringForm;
import org.springframework.stereotype.Component;

/** Which kinds of people a form of mentoring is for at all, by the table {@code form-eligibility}: there is somebody they can be paired with. */
@Component
public class FormsOfKinds {

    private final RuleTables rules;

    FormsOfKinds(RuleTables rules) {
        this.rules = rules;
    }

    /** @param forms codes @return those in which somebody of this kind can be led */
    public List<String> ofMentee(ParticipantKind mentee, List<String> forms) {
        RuleTable table = rules.open("form-eligibility");
        return forms.stream().filter(form -> Arrays.stream(ParticipantKind.values()).anyMatch(mentor -> goTogether(table, form, mentor, mentee))).toList();
    }

    /** @param forms codes @return those in which somebody of this kind can lead */
    public List<String> ofMentor(ParticipantKind mentor, List<String> forms) {
        RuleTable table = rules.open("form-eligibility");
        return forms.stream().filter(form -> Arrays.stream(ParticipantKind.values()).anyMatch(mentee -> goTogether(table, form, mentor, mentee))).toList();
    }

    /** Why one of these forms is not for a mentee of this kind, empty when all are. */
    public Optional<String> refusalOfMentee(ParticipantKind kind, List<String> forms) {
        return firstOther(forms, ofMentee(kind, forms)).map(form -> refusalOfMentee(kind, form));
    }

    /** Why one of these forms is not for a mentor of this kind, empty when all are. */
    public Optional<String> refusalOfMentor(ParticipantKind kind, List<String> forms) {
        return firstOther(forms, ofMentor(kind, forms)).map(form -> refusalOfMentor(kind, form));
    }

    private static Optional<String> firstOther(List<String> forms, List<String> suitable) {
        return forms.stream().filter(form -> !suitable.contains(form)).findFirst();
    }

    /** Why a form is not among those that {@link #ofMentee} gave. */
    public static String refusalOfMentee(ParticipantKind kind, String form) {
        return refusal(form) + kind.title() + " в ней не бывает наставляемым";
    }

    /** Why a form is not among those that {@link #ofMentor} gave. */
    public static String refusalOfMentor(ParticipantKind kind, String form) {
        return refusal(form) + kind.title() + " в ней не бывает наставником";
    }

    private static String refusal(String form) {
        return "форма «" + MentoringForm.of(form).title() + "» не подходит: ";
    }

    private static boolean goTogether(RuleTable table, String form, ParticipantKind mentor, ParticipantKind mentee) {
        Map<String, Object> facts = new HashMap<>();
        Set.of("mentorAge", "menteeAge", "mentorYears", "menteeGrade", "menteePairs", "kin").forEach(unknown -> facts.put(unknown, null));
        facts.put("form", form);
        facts.put("mentorKind", mentor.code());
        facts.put("menteeKind", mentee.code());
        facts.put("facts", "");
        return table.rows(facts).stream().noneMatch(row -> "block".equals(row.get("effect")));
    }
}
