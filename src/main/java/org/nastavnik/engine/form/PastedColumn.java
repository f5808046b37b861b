package org.nastavnik.engine.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A column of {@link PastedRows}: what its cells may hold. Values have the types of form answers, so that a pasted row reads
 * like a row of a list: texts, whole numbers, ISO dates, codes of choices.
 *
 * @param name key under which {@link Row} gives the value
 * @param label Russian heading, as people write it above the column; case, dashes and spaces do not matter
 * @param value turns a cell into its value; refuses with an {@link IllegalArgumentException} whose message is Russian
 */
public record PastedColumn(String name, String label, boolean required, Function<String, Object> value) {

    /** Longest cell in characters. */
    private static final int LONGEST = 500;
    private static final Pattern LETTERS_AND_DIGITS = Pattern.compile("[^\\p{L}\\p{N}]");

    public static PastedColumn text(String name, String label) {
        return new PastedColumn(name, label, false, PastedColumn::sized);
    }

    /** A day: дд.мм.гггг or гггг-мм-дд. */
    public static PastedColumn date(String name, String label) {
        return new PastedColumn(name, label, false, PastedColumn::day);
    }

    public static PastedColumn whole(String name, String label, int min, int max) {
        return new PastedColumn(name, label, false, cell -> whole(cell, min, max));
    }

    /** @param choices code by Russian label, in the order to name them when a cell is wrong */
    public static PastedColumn choice(String name, String label, Map<String, String> choices) {
        Choices known = new Choices(choices);
        return new PastedColumn(name, label, false, known::code);
    }

    /** Several choices in one cell, separated by commas or semicolons; the value is a list of codes. */
    public static PastedColumn choices(String name, String label, Map<String, String> choices) {
        Choices known = new Choices(choices);
        return new PastedColumn(name, label, false,
                cell -> Arrays.stream(cell.split("[,;]")).filter(part -> !part.isBlank()).map(known::code).distinct().toList());
    }

    public PastedColumn obligatory() {
        return new PastedColumn(name, label, true, value);
    }

    boolean isCalled(String heading) {
        return plain(heading).equals(plain(label));
    }

    /** What two spellings of a heading or a choice have in common. */
    static String plain(String text) {
        return LETTERS_AND_DIGITS.matcher(text.toLowerCase(Locale.ROOT).replace('ё', 'е')).replaceAll("");
    }

    private static String sized(String cell) {
        if (cell.length() > LONGEST) {
            throw new IllegalArgumentException("не длиннее " + LONGEST + " знаков");
        }
        return cell;
    }

    private static String day(String cell) {
        try {
            LocalDate day = RussianDate.read(cell);
            if (day.getYear() >= 1900 && day.getYear() <= 2100) {
                return day.toString();
            }
        } catch (DateTimeException noDay) {
            // said below
        }
        throw new IllegalArgumentException("ожидается дата, например 25.12.2014");
    }

    private static Integer whole(String cell, int min, int max) {
        if (cell.matches("\\d{1,9}") && Integer.parseInt(cell) >= min && Integer.parseInt(cell) <= max) {
            return Integer.valueOf(cell);
        }
        throw new IllegalArgumentException("ожидается целое число от " + min + " до " + max);
    }

    private record Choices(Map<String, String> codes) {

        String code(String cell) {
            return codes.entrySet().stream()
                    .filter(choice -> plain(choice.getKey()).equals(plain(cell)))
                    .map(Map.Entry::getValue).findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("ожидается одно из: "
                            + codes.keySet().stream().map(FieldNames::quoted).collect(Collectors.joining(", "))));
        }
    }
}
