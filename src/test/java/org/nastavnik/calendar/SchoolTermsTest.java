package org.nastavnik.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchoolTermsTest {

    private static final SchoolTerm FIRST = term("2025-26", 1, "2025-09-01", "2025-10-24");
    private static final SchoolTerm SECOND = term("2025-26", 2, "2025-11-03", "2025-12-30");
    private static final SchoolTerm FOURTH = term("2025-26", 4, "2026-04-06", "2026-05-26");
    private static final SchoolTerm NEXT = term("2026-27", 1, "2026-09-01", "2026-10-23");

    private final SchoolTerms terms = new SchoolTerms(List.of(NEXT, SECOND, FIRST, FOURTH));

    @ParameterizedTest(name = "{0}: break {1}, term ends {2}")
    @CsvSource({
        "2025-08-31, false, ",
        "2025-09-01, false, 2025-10-24",
        "2025-10-24, false, 2025-10-24",
        "2025-10-25, true,  ",
        "2025-11-02, true,  ",
        "2025-11-03, false, 2025-12-30",
        "2026-02-10, false, ",
        "2026-05-27, true,  ",
        "2026-08-31, true,  ",
        "2026-10-24, false, ",
    })
    void a_break_lies_between_two_neighbouring_terms(LocalDate day, boolean isBreak, LocalDate endOfTerm) {
        assertThat(terms.isBreak(day)).isEqualTo(isBreak);
        assertThat(terms.endOfTerm(day).orElse(null)).isEqualTo(endOfTerm);
    }

    @Test
    void a_year_without_terms_is_not_one_long_break() {
        SchoolTerms gap = new SchoolTerms(List.of(FIRST, NEXT));

        assertThat(gap.isBreak(LocalDate.of(2026, 2, 10))).isFalse();
    }

    static SchoolTerm term(String schoolYear, int number, String from, String to) {
        return new SchoolTerm(schoolYear, number, LocalDate.parse(from), LocalDate.parse(to));
    }
}
