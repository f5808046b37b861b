package org.nastavnik.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.nastavnik.calendar.Deadline.Doubt;

/**
 * Reads the deadlines of Russian papers: «до 15.11.2020г.», «Октябрь- ноябрь 2021», «в течение года», «по отдельному графику».
 * Two-digit years, «г.» glued to the year, spaces around dashes and missing years are understood; what is not is said.
 */
public final class DeadlineReader {

    private static final List<String> MONTHS = List.of("январ", "феврал", "март", "апрел", "ма[йяе]", "июн", "июл", "август",
            "сентябр", "октябр", "ноябр", "декабр");
    private static final String MONTH = "(" + String.join("|", MONTHS) + ")[а-я]*";
    private static final String YEAR = "(?:\\s*(20\\d\\d)\\s*(?:года?|г\\.?)?)?";
    private static final Pattern NUMERIC = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4}|\\d{2})");
    private static final Pattern WORDED = Pattern.compile("(\\d{1,2})\\s+" + MONTH + YEAR);
    private static final Pattern DAYS = Pattern.compile("с\\s+(\\d{1,2})\\s+по\\s+(\\d{1,2})\\s+" + MONTH + YEAR);
    private static final Pattern MONTHS_RANGE = Pattern.compile("(?:с\\s+)?" + MONTH + YEAR + "\\s*(?:-|–|—|по)\\s*" + MONTH + YEAR);
    private static final Pattern ONE_MONTH = Pattern.compile(MONTH + YEAR);
    private static final Pattern A_YEAR = Pattern.compile("(?:в|в течение)\\s+(20\\d\\d)?\\s*(?:учебного\\s+)?год[ау]");
    private static final int CENTURY = 2000;

    private final LocalDate actDate;
    private final Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);

    private DeadlineReader(LocalDate actDate) {
        this.actDate = actDate;
    }

    /**
     * @param text the cell or clause, may be empty or null
     * @param actDate date of the paper: gives the year where the text names none, and begins «в течение года»
     */
    public static Deadline read(String text, LocalDate actDate) {
        DeadlineReader reader = new DeadlineReader(actDate);
        String words = text == null ? "" : text.strip().replaceAll("\\s+", " ");
        try {
            return reader.understood(words, words.toLowerCase(Locale.ROOT).replaceFirst("^срок\\s*:?\\s*", ""));
        } catch (DateTimeException noSuchDay) {
            return new Deadline(DeadlineKind.NONE, words, null, null, Set.of(Doubt.NOT_UNDERSTOOD));
        }
    }

    private Deadline understood(String text, String words) {
        if (words.isEmpty()) {
            return deadline(DeadlineKind.NONE, text, null, null);
        }
        if (words.matches(".*(по отдельному графику|по плану|согласно плану|по графику).*")) {
            return words.contains("в течение")
                    ? deadline(DeadlineKind.OTHER_PLAN, text, actDate, endOf(words))
                    : deadline(DeadlineKind.OTHER_PLAN, text, null, null);
        }
        if (words.matches(".*сроками реализации программ.*")) {
            return deadline(DeadlineKind.PROGRAMME_SCHEDULE, text, null, null);
        }
        if (words.matches(".*(постоянно|в течение всего периода).*")) {
            return deadline(DeadlineKind.CONTINUOUS, text, null, null);
        }
        Deadline days = days(text, words);
        return days != null ? days : months(text, words);
    }

    private Deadline days(String text, String words) {
        Matcher range = DAYS.matcher(words);
        if (range.find()) {
            Month month = month(range.group(3));
            int year = year(range.group(4));
            return deadline(DeadlineKind.DATE_RANGE, text, LocalDate.of(year, month, number(range.group(1))),
                    LocalDate.of(year, month, number(range.group(2))));
        }
        Matcher numeric = NUMERIC.matcher(words);
        if (numeric.find()) {
            int year = number(numeric.group(3));
            return day(text, words, LocalDate.of(year < 100 ? CENTURY + year : year, number(numeric.group(2)), number(numeric.group(1))));
        }
        Matcher worded = WORDED.matcher(words);
        return worded.find()
                ? day(text, words, LocalDate.of(year(worded.group(3)), month(worded.group(2)), number(worded.group(1))))
                : null;
    }

    private Deadline day(String text, String words, LocalDate day) {
        return words.matches("(.*\\s)?(до|не позднее)\\s.*")
                ? deadline(DeadlineKind.BY_DATE, text, null, day)
                : deadline(DeadlineKind.DATE, text, day, day);
    }

    private Deadline months(String text, String words) {
        Matcher range = MONTHS_RANGE.matcher(words);
        if (range.find()) {
            int lastYear = year(range.group(4));
            int firstYear = range.group(2) == null ? lastYear : number(range.group(2));
            YearMonth last = YearMonth.of(lastYear, month(range.group(3)));
            return deadline(DeadlineKind.MONTH_RANGE, text, LocalDate.of(firstYear, month(range.group(1)), 1), last.atEndOfMonth());
        }
        Matcher one = ONE_MONTH.matcher(words);
        if (one.find()) {
            YearMonth month = YearMonth.of(year(one.group(2)), month(one.group(1)));
            if (words.startsWith("до ")) {
                doubts.add(Doubt.BEFORE_A_MONTH);
                return deadline(DeadlineKind.BY_DATE, text, null, month.minusMonths(1).atEndOfMonth());
            }
            return deadline(DeadlineKind.MONTH, text, month.atDay(1), month.atEndOfMonth());
        }
        Matcher year = A_YEAR.matcher(words);
        if (year.find()) {
            return year.group(1) == null
                    ? deadline(DeadlineKind.PERIOD_OF_YEAR, text, actDate, endOf(words))
                    : deadline(DeadlineKind.PERIOD_OF_YEAR, text, LocalDate.of(number(year.group(1)), 1, 1), LocalDate.of(number(year.group(1)), 12, 31));
        }
        doubts.add(Doubt.NOT_UNDERSTOOD);
        return deadline(DeadlineKind.NONE, text, null, null);
    }

    /** 31 December, or the end of the school year (31 May) where the text says «учебного». */
    private LocalDate endOf(String words) {
        if (!words.contains("учебного")) {
            return LocalDate.of(actDate.getYear(), 12, 31);
        }
        LocalDate may = LocalDate.of(actDate.getYear(), 5, 31);
        return actDate.isAfter(may) ? may.plusYears(1) : may;
    }

    private Deadline deadline(DeadlineKind kind, String text, LocalDate from, LocalDate to) {
        return new Deadline(kind, text, from, to, Set.copyOf(doubts));
    }

    private int year(String group) {
        if (group == null) {
            doubts.add(Doubt.YEAR_ASSUMED);
            return actDate.getYear();
        }
        return number(group);
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static Month month(String beginning) {
        return Month.of(1 + IntStream.range(0, MONTHS.size()).filter(i -> beginning.matches(MONTHS.get(i) + ".*")).findFirst().orElseThrow());
    }
}
