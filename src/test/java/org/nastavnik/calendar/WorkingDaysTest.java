package org.nastavnik.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    private static final Layer FEDERAL = new FederalLayer(Map.of(), List.of());
    private static final LocalDate SATURDAY = LocalDate.of(2026, 10, 17);

    private final WorkingDays papers = new WorkingDays(List.of(FEDERAL), Week.FIVE);

    @ParameterizedTest(name = "{0} plus {1} is {2}")
    @CsvSource({
        "2026-10-30,  0, 2026-10-30",
        "2026-10-31,  0, 2026-10-31",
        "2026-10-30,  3, 2026-11-05",
        "2026-10-31,  1, 2026-11-02",
        "2026-11-05, -1, 2026-11-03",
        "2020-11-15, -3, 2020-11-10",
    })
    void counting_starts_with_the_day_after(LocalDate from, int days, LocalDate expected) {
        assertThat(papers.plus(from, days)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "from {0} to {1}: {2}")
    @CsvSource({
        "2026-10-30, 2026-10-30,  0",
        "2026-10-30, 2026-11-01,  0",
        "2026-10-30, 2026-11-05,  3",
        "2026-11-05, 2026-10-30, -3",
        "2020-11-13, 2020-11-27, 10",
    })
    void distance_has_a_sign_and_includes_the_later_day(LocalDate from, LocalDate to, int expected) {
        assertThat(papers.between(from, to)).isEqualTo(expected);
    }

    @Test
    void distance_undoes_addition_from_any_day_of_a_year() {
        LocalDate.of(2026, 1, 1).datesUntil(LocalDate.of(2027, 1, 1)).forEach(from ->
                IntStream.rangeClosed(-12, 12).forEach(days ->
                        assertThat(papers.between(from, papers.plus(from, days))).as("%s %d", from, days)
                                .isEqualTo(days)));
    }

    @Test
    void saturday_works_in_a_week_of_six_days_and_sunday_does_not() {
        WorkingDays meetings = new WorkingDays(List.of(FEDERAL), Week.SIX);

        assertThat(papers.isWorking(SATURDAY)).isFalse();
        assertThat(meetings.isWorking(SATURDAY)).isTrue();
        assertThat(meetings.isWorking(SATURDAY.plusDays(1))).isFalse();
    }

    @Test
    void the_nearest_layer_wins() {
        Layer region = layer("RU-TA", CalendarDay.off(SATURDAY.plusDays(2), "День региона", "закон"));
        Layer school = layer("school",
                new CalendarDay(SATURDAY.plusDays(2), DayKind.WORKING_DAY, "Отработка", "приказ"));

        assertThat(new WorkingDays(List.of(region, FEDERAL), Week.FIVE).isWorking(SATURDAY.plusDays(2))).isFalse();
        assertThat(new WorkingDays(List.of(school, region, FEDERAL), Week.FIVE).isWorking(SATURDAY.plusDays(2)))
                .isTrue();
    }

    private static Layer layer(String scope, CalendarDay day) {
        return new Layer(scope, Map.of(), List.of(day));
    }
}
