package org.nastavnik.base;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.nastavnik.engine.form.Row;
import org.nastavnik.programme.Programme;
import org.nastavnik.questionnaire.QuestionnaireKind;
import org.nastavnik.questionnaire.Questionnaires;
import org.springframework.stereotype.Component;

/** Who answered a questionnaire stands in the curator's list already: nothing is typed again, and nothing is entered without the curator. */
@Component
class WishesByLink {

    static final List<QuestionnaireKind> MENTEES = List.of(QuestionnaireKind.PUPIL, QuestionnaireKind.TEACHER);
    static final List<QuestionnaireKind> MENTORS = List.of(QuestionnaireKind.MENTOR);

    private static final List<String> FORMS = List.of("forms", "preferredForms");

    private final Questionnaires questionnaires;

    WishesByLink(Questionnaires questionnaires) {
        this.questionnaires = questionnaires;
    }

    /** The rows with those of people who answered and are not among them. */
    List<Map<String, Object>> added(List<Map<String, Object>> rows, Programme programme, List<QuestionnaireKind> kinds) {
        Set<String> known = rows.stream().map(WishesByLink::identity).collect(Collectors.toCollection(HashSet::new));
        List<Map<String, Object>> all = new ArrayList<>(rows);
        waiting(programme, kinds).values().stream().filter(answers -> known.add(identity(answers)))
                .forEach(answers -> all.add(row(answers, programme, kinds)));
        return all;
    }

    /** What the curator has entered need not be kept as an answer. */
    void taken(List<Row> rows, Programme programme, List<QuestionnaireKind> kinds) {
        Set<String> entered = rows.stream().map(row -> identity(row.text("surname"), row.text("name"), row.text("birthDate"))).collect(Collectors.toSet());
        questionnaires.taken(waiting(programme, kinds).entrySet().stream()
                .filter(answer -> entered.contains(identity(answer.getValue()))).map(Map.Entry::getKey).toList());
    }

    private Map<Long, Map<String, Object>> waiting(Programme programme, List<QuestionnaireKind> kinds) {
        return questionnaires.waiting(programme.id(), kinds.toArray(QuestionnaireKind[]::new));
    }

    /** A form of mentoring that the programme does not run cannot be entered: the curator chooses another. */
    private static Map<String, Object> row(Map<String, Object> answers, Programme programme, List<QuestionnaireKind> kinds) {
        Map<String, Object> row = new LinkedHashMap<>(answers);
        if (kinds.equals(MENTEES)) {
            row.put("origin", "survey");
        }
        FORMS.forEach(key -> row.computeIfPresent(key, (field, chosen) -> ((List<?>) chosen).stream().filter(programme.forms()::contains).toList()));
        return row;
    }

    private static String identity(Map<String, Object> row) {
        return identity(row.get("surname"), row.get("name"), row.get("birthDate"));
    }

    private static String identity(Object surname, Object name, Object birthDate) {
        return Objects.toString(surname, "").toLowerCase() + "|" + Objects.toString(name, "").toLowerCase() + "|" + birthDate;
    }
}
