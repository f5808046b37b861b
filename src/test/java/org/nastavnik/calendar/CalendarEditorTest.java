package org.nastavnik.calendar;

import static java.util.concurrent.CompletableFuture.supplyAsync;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.nastavnik.calendar.CalendarDatabase.KAZAN;
import static org.nastavnik.calendar.CalendarDatabase.ZEYA;
import static org.nastavnik.calendar.CalendarYear.FEDERAL;
import static org.nastavnik.calendar.SchoolTermsTest.term;
import static org.nastavnik.calendar.Standing.CONFIRMED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import org.springframework.transaction.support.TransactionTemplate;

/** The database is shared with the other tests here: only years that they do not read are edited. */
@SpringJUnitConfig(CalendarDatabase.class)
class CalendarEditorTest {

    @Autowired
    private CalendarEditor editor;

    @Autowired
    private WorkingCalendar calendar;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void a_computed_year_is_the_draft_of_an_act_and_only_the_differences_are_reported() {
        LocalDate bridge = LocalDate.of(2028, 5, 8);
        LocalDate saturday = LocalDate.of(2028, 4, 22);

        assertThat(editor.replaceYear(confirmed(2028,
                CalendarDay.off(bridge, "Перенос с субботы 22 апреля", "акт"),
                new CalendarDay(saturday, DayKind.WORKING_DAY, "Рабочая суббота", "акт"))))
                .containsExactly(saturday, bridge);

        assertThat(calendar.confirmed(2028)).isTrue();
        assertThat(calendar.isWorkingDay(bridge, ZEYA)).isFalse();
        assertThat(editor.year(2028, FEDERAL).days()).hasSize(FixedHolidays.of(2028).days().size() + 2);
        assertThat(editor.replaceYear(editor.year(2028, FEDERAL))).isEmpty();
    }

    @Test
    void a_change_is_seen_by_its_own_transaction_at_once_and_by_others_after_the_commit() {
        LocalDate day = LocalDate.of(2029, 3, 7);
        CalendarYear withDay = confirmed(2029, CalendarDay.off(day, "Нерабочий день", "указ"));

        transaction.executeWithoutResult(status -> {
            editor.replaceYear(withDay);
            assertThat(calendar.isWorkingDay(day, ZEYA)).isFalse();
            assertThat(supplyAsync(() -> calendar.isWorkingDay(day, ZEYA)).join()).isTrue();
            status.setRollbackOnly();
        });
        assertThat(calendar.isWorkingDay(day, ZEYA)).isTrue();

        editor.replaceYear(withDay);
        assertThat(calendar.isWorkingDay(day, ZEYA)).isFalse();
    }

    @Test
    void a_day_of_a_region_or_of_an_organisation_concerns_nobody_else() {
        LocalDate regional = LocalDate.of(2031, 11, 6);
        LocalDate own = LocalDate.of(2031, 11, 10);

        assertThat(editor.replaceYear(new CalendarYear(2031, "RU-TA", CONFIRMED, "Закон РТ",
                List.of(CalendarDay.off(regional, "День Конституции Татарстана", "Закон РТ"))))).containsExactly(regional);
        assertThat(editor.replaceYear(new CalendarYear(2031, ZEYA, CONFIRMED, "Приказ № 5",
                List.of(CalendarDay.off(own, "Авария отопления", "Приказ № 5"))))).containsExactly(own);

        assertThat(calendar.isWorkingDay(regional, KAZAN)).isFalse();
        assertThat(calendar.isWorkingDay(regional, ZEYA)).isTrue();
        assertThat(calendar.isWorkingDay(own, KAZAN)).isTrue();
        assertThat(calendar.isWorkingDay(own, ZEYA)).isFalse();
    }

    @Test
    void a_wrong_year_is_refused_with_every_problem_at_its_row() {
        LocalDate friday = LocalDate.of(2030, 3, 1);
        CalendarYear wrong = new CalendarYear(2030, FEDERAL, CONFIRMED, " ", List.of(
                new CalendarDay(friday, DayKind.WORKING_DAY, "Рабочий день", "акт"),
                CalendarDay.off(friday, null, "акт"),
                CalendarDay.off(LocalDate.of(2031, 1, 1), "Новый год", "акт")));

        assertThat(problems(() -> editor.replaceYear(wrong))).contains(
                "Поле «Основание» пусто. Укажите акт, его дату и номер.",
                "Строка 1, 01.03.2030: рабочим можно объявить только субботу или воскресенье. Удалите строку.",
                "Строка 2, 01.03.2030: день указан второй раз. Оставьте одну строку.",
                "Строка 2, 01.03.2030: заполните название и основание.",
                "Строка 3, 01.01.2031: день не из 2030 года. Исправьте дату.",
                "Нет праздничного дня 12.06.2030 «День России». Добавьте его выходным (ст. 112 ТК РФ).");
        assertThat(problems(() -> editor.replaceYear(new CalendarYear(2030, "nowhere", CONFIRMED, "акт", List.of()))))
                .singleElement().asString().contains("«nowhere» не найдена");
        assertThat(problems(() -> editor.replaceYear(new CalendarYear(20, FEDERAL, CONFIRMED, "акт", List.of()))))
                .containsExactly("Поле «Год»: 20. Укажите год от 2000 до 2100.");
        assertThat(calendar.confirmed(2030)).isFalse();
    }

    @Test
    void meetings_move_out_of_a_break_as_soon_as_terms_are_known() {
        LocalDate inBreak = LocalDate.of(2025, 10, 28);
        assertThat(calendar.nextMeetingDay(inBreak, KAZAN)).isEqualTo(inBreak);

        editor.replaceTerms(KAZAN, "2025-26", List.of(
                term("2025-26", 1, "2025-09-01", "2025-10-24"), term("2025-26", 2, "2025-11-03", "2025-12-30")));

        assertThat(editor.terms(KAZAN, "2025-26")).hasSize(2);
        assertThat(calendar.isBreak(inBreak, KAZAN)).isTrue();
        assertThat(calendar.endOfTerm(LocalDate.of(2025, 9, 15), KAZAN)).hasValue(LocalDate.of(2025, 10, 24));
        assertThat(calendar.nextMeetingDay(inBreak, KAZAN)).isEqualTo(LocalDate.of(2025, 11, 5));
        assertThat(calendar.isWorkingDay(inBreak, KAZAN)).isTrue();

        editor.replaceTerms(KAZAN, "2025-26", List.of());
        assertThat(calendar.isBreak(inBreak, KAZAN)).isFalse();
    }

    @Test
    void wrong_terms_are_refused_with_every_problem_at_its_row() {
        assertThat(problems(() -> editor.replaceTerms("nowhere", "2025/26", List.of()))).containsExactly(
                "Организация «nowhere» не найдена. Проверьте код.",
                "Поле «Учебный год»: «2025/26». Укажите год в виде 2026-27.");
        assertThat(problems(() -> editor.replaceTerms(ZEYA, "2025-26", List.of(
                term("2025-26", 2, "2025-09-01", "2025-08-24"), term("2025-26", 2, "2025-08-20", "2026-08-20")))))
                .containsExactly(
                        "Строка 1: номер периода должен быть 1, учебный год 2025-26.",
                        "Строка 1: период кончается раньше, чем начинается. Исправьте даты.",
                        "Строка 2: период начинается раньше, чем кончился предыдущий или начался учебный год.",
                        "Строка 2: период кончается после 31 июля 2026 года. Исправьте дату.");
    }

    private static CalendarYear confirmed(int year, CalendarDay... more) {
        List<CalendarDay> days = new ArrayList<>(FixedHolidays.of(year).days());
        days.addAll(List.of(more));
        return new CalendarYear(year, FEDERAL, CONFIRMED, "Постановление Правительства РФ", days);
    }

    private static List<String> problems(Runnable edit) {
        return catchThrowableOfType(InvalidCalendar.class, edit::run).problems();
    }
}
