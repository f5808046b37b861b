package org.nastavnik.pair;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nastavnik.calendar.WorkingCalendar;
import org.nastavnik.process.ApplicationTest;
import org.nastavnik.process.Schools;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ApplicationTest
class RegularDaysTest {

    @Autowired
    private RegularDays days;
    @Autowired
    private Schools schools;
    @Autowired
    private WorkingCalendar calendar;
    @Autowired
    private JdbcClient database;

    private String withTerms;
    private String withoutTerms;

    @BeforeEach
    void makeSchools() {
        withoutTerms = schools.open().code();
        withTerms = schools.open().code();
        database.sql("""
                        insert into school_term (organisation, school_year, number, starts_on, ends_on) values
                            (:school, '2026-27', 1, '2026-09-01', '2026-10-25'), (:school, '2026-27', 2, '2026-11-04', '2026-12-27'),
                            (:school, '2026-27', 3, '2027-01-11', '2027-03-26')""").param("school", withTerms).update();
        calendar.reload();
    }

    @ParameterizedTest
    @CsvSource({
        "weekly,      2026-10-13, 2026-10-20",
        "fortnightly, 2026-09-28, 2026-10-12",
        "monthly,     2026-09-15, 2026-10-15",
        "weekly,      2026-10-20, 2026-11-05",
        "monthly,     2026-11-30, 2027-01-11",
        "weekly,      2027-02-16, 2027-02-24"})
    void theNextMeetingFollowsTheRhythmOutsideBreaksAndDaysOff(String rhythm, LocalDate last, LocalDate next) {
        assertThat(days.next(last, new Plan(1, 1, 1, "", List.of(), List.of(), rhythm, 8, "agreed"), withTerms)).isEqualTo(next);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-13, 2026-10-20, 2026-11-05,           , 2026-10-25",
        "2026-10-06, 2026-10-13, 2026-10-20,           ,           ",
        "2026-10-20, 2026-11-05, 2026-11-12, 2026-10-25,           ",
        "2026-10-20, 2026-11-05, 2026-11-12,           , 2026-10-25",
        "2026-12-15, 2026-12-22, 2027-01-11, 2026-10-25, 2026-12-27",
        "          , 2026-10-20, 2026-11-05,           , 2026-10-25"})
    void feedbackIsDueOnceWhenATermEndsBeforeTheNextMeeting(LocalDate before, LocalDate held, LocalDate next, LocalDate asked, LocalDate ending) {
        assertThat(days.termEnding(before, held, next, asked, withTerms).orElse(null)).isEqualTo(ending);
    }

    @Test
    void withoutTermsTheUsualEndsOfQuartersCount() {
        assertThat(days.termEnding(LocalDate.of(2027, 3, 22), LocalDate.of(2027, 3, 29), LocalDate.of(2027, 4, 5), null, withoutTerms))
                .hasValue(LocalDate.of(2027, 3, 31));
        assertThat(days.termEnding(LocalDate.of(2027, 6, 1), LocalDate.of(2027, 6, 8), LocalDate.of(2027, 6, 15), null, withoutTerms)).isEmpty();
    }
}
