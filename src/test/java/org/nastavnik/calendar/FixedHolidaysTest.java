package org.nastavnik.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FixedHolidaysTest {

    private final WorkingDays papers =
            new WorkingDays(List.of(new FederalLayer(Map.of(), List.of())), Week.FIVE);

    @ParameterizedTest(name = "{0} {2}")
    @CsvSource({
        "2028-01-03, false, is off as New Year holidays",
        "2028-01-10, true,  works: January weekends are moved by an act only",
        "2028-11-04, false, is a Saturday and a holiday",
        "2028-11-06, false, is off because the holiday moved from Saturday",
        "2033-05-02, false, is off because the holiday moved from Sunday",
        "2033-05-10, true,  works: the holiday before it was a Monday",
        "2031-02-24, false, is off because the holiday moved from Sunday",
        "2031-06-12, false, is a holiday on a weekday",
    })
    void a_missing_year_is_computed_by_the_law(LocalDate day, boolean works, String why) {
        assertThat(papers.isWorking(day)).as(why).isEqualTo(works);
    }

    @Test
    void every_computed_day_says_that_the_calendar_is_not_confirmed() {
        assertThat(FixedHolidays.of(2028).standing()).isEqualTo(Standing.UNCONFIRMED);
        assertThat(FixedHolidays.of(2028).days()).isNotEmpty()
                .allSatisfy(day -> assertThat(day.source()).startsWith("Календарь не утверждён"));
    }

    @Test
    void an_entered_year_is_never_mixed_with_computed_days() {
        FederalLayer entered = new FederalLayer(
                Map.of(2028, new Layer.Heading(Standing.CONFIRMED, "акт")), List.of());

        assertThat(entered.entry(LocalDate.of(2028, 6, 12))).isEmpty();
        assertThat(entered.entry(LocalDate.of(2029, 6, 12))).isPresent();
    }
}
