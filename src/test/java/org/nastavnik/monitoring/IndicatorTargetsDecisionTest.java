package org.nastavnik.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nastavnik.process.ApplicationTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Every rule of the table: six indicators by 2020, 2021–2023, 2024 and later. */
@ApplicationTest
class IndicatorTargetsDecisionTest {

    @Autowired
    private IndicatorTargets targets;

    @ParameterizedTest(name = "{0}: {1} % in 2020, {2} % in 2024")
    @CsvSource({"I1, 10, 70", "I2, 2, 10", "I3, 10, 70", "I4, 2, 30", "I5, 50, 85", "I6, 50, 85"})
    void targetsAreThoseOfTheModelAndTheLastOneIsCarriedOn(Indicator indicator, BigDecimal first, BigDecimal last) {
        assertThat(targets.find(indicator, 2020)).hasValueSatisfying(target -> {
            assertThat(target.percent()).isEqualByComparingTo(first);
            assertThat(target.carriedOn()).isFalse();
        });
        assertThat(targets.find(indicator, 2024)).hasValueSatisfying(target -> {
            assertThat(target.percent()).isEqualByComparingTo(last);
            assertThat(target.carriedOn()).isFalse();
        });
        for (int year : new int[] {2025, 2030}) {
            assertThat(targets.find(indicator, year)).as("%d", year).hasValueSatisfying(target -> {
                assertThat(target.percent()).isEqualByComparingTo(last);
                assertThat(target.carriedOn()).isTrue();
            });
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2021, 2022, 2023})
    void theYearsBetweenAreLeftToTheActOfTheRegion(int year) {
        for (Indicator indicator : Indicator.values()) {
            assertThat(targets.find(indicator, year)).as(indicator.name()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void noTargetBeforeTheModel(Indicator indicator) {
        assertThat(targets.find(indicator, 2019)).isEmpty();
    }
}
