package org.nastavnik.completion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    private static List<Integer> scores(String text) {
        return Arrays.stream(text.split(" ")).map(score -> score.equals("-") ? null : Integer.valueOf(score)).collect(Collectors.toList());
    }
}
