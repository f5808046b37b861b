package org.nastavnik.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The Russian texts of the platform's web applications against the English ones that come with them. */
class RussianTextsTest {

    /** Texts of rules that only we have. */
    private static final List<String> OURS = List.of("PASSWORD_POLICY_COMMON");

    private static final String APPLICATIONS = "/META-INF/resources/webjars/camunda/app/";
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*(\\w+)\\s*}}");
    private static final Pattern NO_TEXT = Pattern.compile("\\{\\{[^}]*}}|<[^>]*>|&\\w+;|#resolve");
    private static final Pattern LATIN_WORD = Pattern.compile("[A-Za-z]{2,}");
    /** Names of formats, products, keys and the engine's measures: all that may be Latin in a Russian text. */
    private static final Set<String> NAMES = Set.of("ID", "BPMN", "DMN", "CSV", "JSON", "LDAP", "CTRL", "Camunda", "Optimize", "cockpit", "tasklist",
            "FNI", "EDE", "DI", "PI", "TU");

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome", "cockpit", "admin"})
    void everyTextIsThereAndNoneIsLeftOver(String application) throws IOException {
        TreeSet<String> russian = new TreeSet<>(labels(application, "ru").keySet());
        russian.removeAll(OURS);
        assertThat(russian).isEqualTo(labels(application, "en").keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome", "cockpit", "admin"})
    void placeholdersAreThoseOfTheEnglishText(String application) throws IOException {
        Map<String, String> russian = labels(application, "ru");
        labels(application, "en").forEach((key, english) ->
                assertThat(placeholders(russian.getOrDefault(key, ""))).as(key).isEqualTo(placeholders(english)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome", "cockpit", "admin"})
    void noWordIsEnglishButNames(String application) throws IOException {
        assertThat(labels(application, "ru")).allSatisfy((key, text) ->
                assertThat(LATIN_WORD.matcher(NO_TEXT.matcher(text).replaceAll(" ")).results().map(MatchResult::group)).as(key + " = " + text).isSubsetOf(NAMES));
    }

    private static TreeSet<String> placeholders(String text) {
        return new TreeSet<>(PLACEHOLDER.matcher(text).results().map((MatchResult found) -> found.group(1)).toList());
    }

    private static Map<String, String> labels(String application, String language) throws IOException {
        try (InputStream file = RussianTextsTest.class.getResourceAsStream(APPLICATIONS + application + "/locales/" + language + ".json")) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8).replace("\uFEFF", "");
            Map<String, String> labels = new TreeMap<>();
            for (Map.Entry<String, JsonNode> label : List.copyOf(new ObjectMapper().readTree(text).get("labels").properties())) {
                labels.put(label.getKey(), label.getValue().asText());
            }
            return labels;
        }
    }
}
