package org.nastavnik.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nastavnik.process.ApplicationTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Every rule of the table: six indicators, three of them of one of two denominators. */
@ApplicationTest
class IndicatorFormulasDecisionTest {

    @Autowired
    private Formulas formulas;

    @ParameterizedTest(name = "{0} of {1}: {2}, {3}–{4}")
    @CsvSource(nullValues = "-", value = {"I1, enrolled, I1-A.1, 10, 19, обучающиеся 10–19 лет", "I1, residents, I1-B.1, 10, 19, живущие на территории 10–19 лет",
        "I2, enrolled, I2-A.1, 15, 19, обучающиеся 15–19 лет", "I2, residents, I2-B.1, 15, 19, живущие на территории 15–19 лет",
        "I3, any, I3-1, -, -, педагоги со стажем 0–3 года", "I4, official, I4-A.1, -, -, официальным данным", "I4, partners, I4-B.1, -, -, из списков",
        "I5, any, I5-1, -, -, все ответы наставляемых", "I6, any, I6-1, -, -, все ответы наставников"})
    void eachIndicatorHasOneFormulaForEachDenominator(Indicator indicator, String base, String version, Integer from, Integer to, String denominator) {
        for (int year : new int[] {2020, 2026, 2040}) {
            assertThat(formulas.current(year).stream().filter(each -> each.indicator() == indicator && each.base().code().equals(base)))
                    .singleElement().satisfies(formula -> {
                        assertThat(formula.fullVersion()).isEqualTo(version);
                        assertThat(Objects.equals(formula.ageFrom(), from) && Objects.equals(formula.ageTo(), to)).as("ages").isTrue();
                        assertThat(formula.denominator()).contains(denominator);
                        assertThat(formula.numerator()).isNotBlank();
                    });
        }
    }

    @Test
    void thereIsAFormulaForEverythingThatARoundMayChoose() {
        assertThat(formulas.current(2026)).hasSize(9);
        assertThat(formulas.fault(2026)).isEmpty();
    }

    @Test
    void peopleAreKnownInTwoBandsOfAge() {
        assertThat(aged(10, 19).among(7, 5)).isEqualTo(12);
        assertThat(aged(15, 19).among(null, 5)).isEqualTo(5);
        assertThat(aged(10, 14).among(7, null)).isEqualTo(7);
        assertThat(aged(10, 19).among(7, null)).as("not known is not zero").isNull();
        assertThat(aged(12, 17).fitsBands()).isFalse();
        assertThat(aged(12, 17).among(7, 5)).isNull();
    }

    private static Formula aged(int from, int to) {
        return new Formula(Indicator.I1, Formula.Base.ENROLLED, "A.1", from, to, "наставляемые", "обучающиеся");
    }
}
