package org.nastavnik.completion;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.feel.api.FeelEngineBuilder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.nastavnik.process.ApplicationTest;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class ProgrammeEffectivenessDecisionTest {

    @Autowired
    private Effectiveness effectiveness;

    @ParameterizedTest(name = "{0} is {1}: {2}")
    @CsvSource({
            "2 2 1 2 1 2 2 1 2, OPTIMAL, acceptance case 15 (sum 15)",
            "2 2 2 2 2 2 2 2 2, OPTIMAL, highest sum",
            "2 1 1 2 1 2 2 1 2, ACCEPTABLE, acceptance case 15 with one 2 lowered (sum 14)",
            "1 1 1 1 1 1 1 1 1, ACCEPTABLE, sum 9",
            "1 1 1 1 1 1 1 1 0, UNACCEPTABLE, sum 8",
            "0 0 0 0 0 0 0 0 0, UNACCEPTABLE, lowest sum",
            "2 2 2 2 2 2 2 2 -, NOT_ASSESSED, eight answers of nine",
            "- - - - - - - - -, NOT_ASSESSED, no answer at all"})
    void theSumOfNineIndicatorsDecides(String scores, EffectivenessBand band, String why) {
        assertThat(effectiveness.band(scores(scores))).isEqualTo(band);
    }

    @ParameterizedTest(name = "sum {0}")
    @MethodSource("sums")
    void theFormShowsAtOnceWhatTheTableDecides(int sum, List<Integer> scores) throws IOException {
        Map<String, Object> answers = new HashMap<>();
        for (int indicator = 0; indicator < scores.size(); indicator++) {
            answers.put("score" + (indicator + 1), scores.get(indicator) == null ? null : scores.get(indicator).toString());
        }
        EffectivenessBand band = effectiveness.band(scores);
        assertThat(formula("band", "/expression", answers)).isEqualTo(band.title());
        assertThat(formula("total", "/expression", answers)).hasToString(String.valueOf(sum));
        assertThat(formula("measure", "/conditional/hide", answers)).as("a measure is hidden").isEqualTo(band != EffectivenessBand.UNACCEPTABLE);
    }

    /** Every sum from 0 to 18, and eight answers of nine. */
    static Stream<Arguments> sums() {
        Stream<Arguments> complete = IntStream.rangeClosed(0, 18).mapToObj(sum -> Arguments.of(sum,
                IntStream.range(0, 9).mapToObj(indicator -> Math.max(0, Math.min(2, sum - 2 * indicator))).toList()));
        return Stream.concat(complete, Stream.of(Arguments.of(16, Arrays.asList(2, 2, 2, 2, 2, 2, 2, 2, null))));
    }

    private static Object formula(String key, String where, Map<String, Object> answers) throws IOException {
        for (JsonNode component : new ObjectMapper().readTree(new File("forms/completion/assess-programme.form")).path("components")) {
            if (component.path("key").asText().equals(key)) {
                return FeelEngineBuilder.forJava().build().evaluateExpression(component.at(where).asText().substring(1), answers).result();
            }
        }
        throw new AssertionError(key);
    }

    private static List<Integer> scores(String text) {
        return Arrays.stream(text.split(" ")).map(score -> score.equals("-") ? null : Integer.valueOf(score)).collect(Collectors.toList());
    }
}
