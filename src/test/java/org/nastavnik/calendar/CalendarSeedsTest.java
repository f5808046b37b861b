package org.nastavnik.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** The handbook's table of years, as the migration brings it. */
@SpringJUnitConfig(CalendarDatabase.class)
class CalendarSeedsTest {

    @Autowired
    private WorkingCalendar calendar;

    @ParameterizedTest(name = "{0} has {1} working days, confirmed {2}")
    @CsvSource({
        "2025, 247, true",
        "2026, 247, true",
        "2027, 249, false",
    })
    void years_have_the_known_number_of_working_days(int year, int workingDays, boolean confirmed) {
        assertThat(calendar.workingDaysBetween(
                LocalDate.of(year - 1, 12, 31), LocalDate.of(year, 12, 31), CalendarDatabase.ZEYA))
                .isEqualTo(workingDays);
        assertThat(calendar.confirmed(year)).isEqualTo(confirmed);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "2020-11-04", "2020-02-24", "2021-01-08", "2021-02-22", "2021-05-03", "2021-05-04", "2021-05-07",
        "2021-05-10", "2025-05-02", "2025-05-08", "2025-06-13", "2025-11-03", "2025-12-31", "2026-01-09",
        "2026-03-09", "2026-05-11", "2026-12-31", "2027-05-03", "2027-05-10", "2027-06-14", "2027-11-04"})
    void these_weekdays_are_off(LocalDate day) {
        assertThat(day.getDayOfWeek().getValue()).isLessThan(6);
        assertThat(calendar.isWorkingDay(day, CalendarDatabase.ZEYA)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-02-20", "2025-11-01"})
    void these_saturdays_work(LocalDate day) {
        assertThat(day.getDayOfWeek().getValue()).isEqualTo(6);
        assertThat(calendar.isWorkingDay(day, CalendarDatabase.ZEYA)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-02-20", "2027-11-05", "2027-12-31"})
    void what_is_not_decided_for_2027_stays_an_ordinary_day(LocalDate day) {
        assertThat(calendar.entry(day, CalendarDatabase.ZEYA)).isEmpty();
    }

    @Test
    void a_day_off_tells_its_title_and_source() {
        assertThat(calendar.entry(LocalDate.of(2026, 1, 9), CalendarDatabase.ZEYA)).hasValue(CalendarDay.off(
                LocalDate.of(2026, 1, 9), "Перенос с субботы 3 января",
                "Постановление Правительства РФ от 24.09.2025 № 1466"));
    }

    @Test
    void a_year_that_was_not_entered_is_not_confirmed() {
        assertThat(calendar.confirmed(2035)).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2035, 6, 12), CalendarDatabase.ZEYA)).isFalse();
    }
}
