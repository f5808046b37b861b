package org.nastavnik.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.nastavnik.calendar.CalendarDatabase.KAZAN;
import static org.nastavnik.calendar.CalendarDatabase.ZEYA;

import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import org.springframework.transaction.support.TransactionTemplate;

@SpringJUnitConfig(CalendarDatabase.class)
class WorkingCalendarTest {

    private static final LocalDate SUNDAY = LocalDate.of(2020, 11, 15);

    @Autowired
    private WorkingCalendar calendar;

    @ParameterizedTest(name = "on {0} the distance is {1}, overdue {2}")
    @CsvSource({
        "2020-11-10, -3, false",
        "2020-11-13,  0, false",
        "2020-11-15,  0, false",
        "2020-11-16,  1, true",
        "2020-11-18,  3, true",
        "2020-11-27, 10, true",
    })
    void a_deadline_on_sunday_keeps_its_date_and_reminds_from_friday(LocalDate today, int offset, boolean overdue) {
        assertThat(calendar.isWorkingDay(SUNDAY, ZEYA)).isFalse();
        assertThat(calendar.offset(SUNDAY, today, ZEYA)).isEqualTo(offset);
        assertThat(calendar.isOverdue(SUNDAY, today, ZEYA)).isEqualTo(overdue);
    }

    @Test
    void a_deadline_on_friday_is_overdue_on_saturday_though_no_working_day_has_passed() {
        LocalDate friday = LocalDate.of(2020, 11, 13);

        assertThat(calendar.isOverdue(friday, friday.plusDays(1), ZEYA)).isTrue();
        assertThat(calendar.offset(friday, friday.plusDays(1), ZEYA)).isZero();
    }

    @ParameterizedTest(name = "on {0} the distance is {1}, overdue {2}")
    @CsvSource({
        "2020-11-13, -1, false",
        "2020-11-16,  0, false",
        "2020-11-17,  1, true",
    })
    void the_switch_of_civil_law_moves_such_a_deadline_to_monday(LocalDate today, int offset, boolean overdue,
            @Autowired CalendarSnapshots snapshots, @Autowired Clock clock) {
        WorkingCalendar civil = new WorkingCalendar(snapshots, clock, true);

        assertThat(civil.offset(SUNDAY, today, ZEYA)).isEqualTo(offset);
        assertThat(civil.isOverdue(SUNDAY, today, ZEYA)).isEqualTo(overdue);
    }

    @Test
    void a_labour_notice_of_three_days_counts_around_the_holiday() {
        NoticePeriod notice = calendar.notice(LocalDate.of(2026, 10, 30), 3, ZEYA);

        assertThat(notice.countedDays()).containsExactly(
                LocalDate.of(2026, 11, 2), LocalDate.of(2026, 11, 3), LocalDate.of(2026, 11, 5));
        assertThat(notice.endsOn()).isEqualTo(LocalDate.of(2026, 11, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> calendar.notice(notice.givenOn(), 0, ZEYA));
    }

    @Test
    void papers_use_five_days_even_where_people_meet_on_six() {
        LocalDate saturday = LocalDate.of(2026, 10, 17);

        assertThat(calendar.isWorkingDay(saturday, KAZAN)).isFalse();
        assertThat(calendar.isMeetingDay(saturday, KAZAN)).isTrue();
        assertThat(calendar.nextMeetingDay(saturday, KAZAN)).isEqualTo(saturday);
        assertThat(calendar.nextMeetingDay(saturday, ZEYA)).isEqualTo(saturday.plusDays(2));
    }

    @Test
    void today_is_the_date_at_the_organisation() {
        assertThat(calendar.today(KAZAN)).isEqualTo(LocalDate.of(2026, 10, 30));
        assertThat(calendar.today(ZEYA)).isEqualTo(LocalDate.of(2026, 10, 31));
    }

    @Test
    void an_organisation_is_known_in_the_transaction_that_adds_it_and_forgotten_with_it(
            @Autowired TransactionTemplate transaction, @Autowired JdbcClient jdbc) {
        transaction.executeWithoutResult(status -> {
            jdbc.sql("insert into organisation values ('new-school', 'Asia/Omsk', 5, null)").update();
            assertThat(calendar.zone("new-school")).hasToString("Asia/Omsk");
            status.setRollbackOnly();
        });

        assertThatIllegalArgumentException().isThrownBy(() -> calendar.zone("new-school"))
                .withMessageContaining("new-school");
    }
}
