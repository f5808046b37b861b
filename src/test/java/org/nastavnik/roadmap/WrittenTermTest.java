package org.nastavnik.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenTermTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "12.10.2020 | 2020-10-12",
        "до 16.10.2020 | 2020-10-16",
        "до 01.11.23 | 2023-11-01",
        "до 31 мая 2021 года | 2021-05-31",
        "1 марта 2027 | 2027-03-01",
        "январь 2021г. | 2021-01-31",
        "Апрель 2021 | 2021-04-30",
        "февраль 2028 г. | 2028-02-29",
        "до декабря 2026г. | 2026-12-31",
        "2026-12-25 | 2026-12-25"})
    void aTermIsReadAsPeopleWriteIt(String written, LocalDate day) {
        assertThat(WrittenTerm.day(written)).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"постоянно", "в течение года", "31.02.2027", "30.13.2026", "40 мая 2021", "2026", "фруктябрь 2026"})
    void aTermThatNamesNoDayIsRefused(String written) {
        assertThatThrownBy(() -> WrittenTerm.day(written)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("16.10.2026");
    }
}
