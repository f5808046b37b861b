package org.nastavnik.base;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.nastavnik.participant.Attention;
import org.nastavnik.programme.MentoringForm;
import org.nastavnik.programme.Programme;

/** What the choices of both bases offer: for a form as options, for pasted lines as codes by label. */
final class Options {

    private Options() {
    }

    static List<Map<String, String>> attention() {
        return Arrays.stream(Attention.values()).map(category -> option(category.code(), category.title())).toList();
    }

    /** Only the forms that the programme runs. */
    static List<Map<String, String>> forms(Programme programme) {
        return programme.forms().stream().map(MentoringForm::of).map(form -> option(form.code(), form.title())).toList();
    }

    static Map<String, String> codesByLabel(List<Map<String, String>> options) {
        return options.stream().collect(Collectors.toMap(option -> option.get("label"), option -> option.get("value"),
                (one, other) -> one, LinkedHashMap::new));
    }

    static Map<String, String> option(String value, String label) {
        return Map.of("value", value, "label", label);
    }
}
