package org.nastavnik.roadmap;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The day meant by a term as people write it: «16.10.2026», «до 16.10.26», «до 31 мая 2027 года», «ноябрь 2026г.» (its last day). */
final class WrittenTerm {

    private static final List<String> MONTHS = List.of(
            "янв", "фев", "мар", "апр", "ма", "июн", "июл", "авг", "сен", "окт", "ноя", "дек");
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{2}|\\d{4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern WORDS = Pattern.compile("(?:(\\d{1,2})\\s+)?([а-я]{3,8})\\s+(\\d{4})");
    private static final String WRONG = "напишите дату (16.10.2026) или месяц (ноябрь 2026)";

    private WrittenTerm() {
    }

    /** @throws IllegalArgumentException with a Russian message when the words name no day */
    static LocalDate day(String term) {
        String plain = term.strip().toLowerCase().replaceFirst("^до\\s*", "").replaceFirst("\\s*г(ода|\\.)?$", "");
        try {
            return read(plain);
        } catch (DateTimeException noSuchDay) {
            throw new IllegalArgumentException(WRONG);
        }
    }

    private static LocalDate read(String plain) {
        Matcher numbers = NUMBERS.matcher(plain);
        Matcher words = WORDS.matcher(plain);
        if (numbers.matches()) {
            int year = whole(numbers, 3);
            return LocalDate.of(year < 100 ? 2000 + year : year, whole(numbers, 2), whole(numbers, 1));
        }
        if (words.matches()) {
            YearMonth month = YearMonth.of(whole(words, 3), month(words.group(2)));
            return words.group(1) == null ? month.atEndOfMonth() : month.atDay(whole(words, 1));
        }
        if (ISO.matcher(plain).matches()) {
            return LocalDate.parse(plain);
        }
        throw new IllegalArgumentException(WRONG);
    }

    private static int month(String word) {
        for (int number = 0; number < MONTHS.size(); number++) {
            if (word.startsWith(MONTHS.get(number))) {
                return number + 1;
            }
        }
        throw new IllegalArgumentException(WRONG);
    }

    private static int whole(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
