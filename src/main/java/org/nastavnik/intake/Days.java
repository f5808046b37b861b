package org.nastavnik.intake;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as they stand in lists of schools. */
final class Days {

    /** @param doubt what to check, or null when the date can be read in one way only */
    record Read(LocalDate day, String doubt) {
    }

    private static final List<String> MONTHS = List.of("янв", "фев", "мар", "апр", "ма", "июн", "июл", "авг", "сен", "окт", "ноя", "дек");
    private static final Pattern TIME = Pattern.compile("[T ]\\d{1,2}:\\d{2}(:\\d{2}(\\.\\d+)?)?$");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-./ ](\\d{1,2})[-./ ](\\d{1,2})");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[-./, ]+(\\d{1,2})[-./, ]+(\\d{4}|\\d{2})");
    private static final Pattern IN_WORDS = Pattern.compile("«?(\\d{1,2})»?[- ]+(\\p{L}{3,8})\\.?[- ]+(\\d{4}|\\d{2})");
    private static final Pattern SERIAL = Pattern.compile("\\d{5}");
    private static final LocalDate EXCEL_BEGINS = LocalDate.of(1899, 12, 30);
    /** 01.01.1910 and 01.01.2036: a number in between is a day as Excel counts. */
    private static final int FIRST_SERIAL = 3654;
    private static final int LAST_SERIAL = 49675;

    private Days() {
    }

    static Optional<Read> read(Cell cell) {
        if (cell.number() != null && isSerial(cell.number())) {
            return Optional.of(new Read(EXCEL_BEGINS.plusDays(cell.number().longValue()), null));
        }
        String text = TIME.matcher(cell.text().replaceAll("(?i)\\s*(г\\.?р?\\.?|года( рожд\\S*)?|год)$", "")).replaceAll("").strip();
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return day(number(yearFirst, 1), number(yearFirst, 2), number(yearFirst, 3), null);
        }
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            return numbers(number(dayFirst, 1), number(dayFirst, 2), dayFirst.group(3));
        }
        Matcher words = IN_WORDS.matcher(text);
        if (words.matches() && month(words.group(2)) > 0) {
            return day(year(words.group(3)), month(words.group(2)), number(words, 1), shortYear(words.group(3)));
        }
        return SERIAL.matcher(text).matches() && isSerial(new BigDecimal(text))
                ? Optional.of(new Read(EXCEL_BEGINS.plusDays(Long.parseLong(text)), "дата была числом: проверьте")) : Optional.empty();
    }

    private static boolean isSerial(BigDecimal number) {
        return number.compareTo(BigDecimal.valueOf(FIRST_SERIAL)) >= 0 && number.compareTo(BigDecimal.valueOf(LAST_SERIAL)) <= 0;
    }

    /** Day and month the Russian way, or the American one when there is no such month. */
    private static Optional<Read> numbers(int first, int second, String year) {
        return second > 12 && first <= 12 ? day(year(year), first, second, "месяц и день переставлены: проверьте дату")
                : day(year(year), second, first, shortYear(year));
    }

    private static String shortYear(String year) {
        return year.length() == 2 ? "год из двух цифр: проверьте дату" : null;
    }

    /** Two digits: nobody in a list is older than 80 or not born yet. */
    private static int year(String digits) {
        int year = Integer.parseInt(digits);
        int now = LocalDate.now().getYear();
        return digits.length() == 4 ? year : year + 2000 <= now ? year + 2000 : year + 1900;
    }

    private static int month(String word) {
        for (int month = MONTHS.size() - 1; month >= 0; month--) {
            if (word.toLowerCase().startsWith(MONTHS.get(month)) && !(month == 4 && !word.toLowerCase().matches("ма[йя]"))) {
                return month + 1;
            }
        }
        return 0;
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }

    private static Optional<Read> day(int year, int month, int day, String doubt) {
        try {
            return Optional.of(new Read(LocalDate.of(year, month, day), doubt));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }
}
