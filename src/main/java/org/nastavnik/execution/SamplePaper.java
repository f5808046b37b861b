package org.nastavnik.execution;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.ClassPathResource;

/**
 * A real paper, restated, that a specialist may begin with («образец»); its rows lie in {@code sample/papers}.
 *
 * @param title Russian, for the list of samples
 * @param actDate date of the paper
 */
public record SamplePaper(String title, LocalDate actDate) {

    private static final Pattern FULL_YEAR = Pattern.compile("(?<!\\d)20(\\d\\d)(?!\\d)");
    private static final Pattern SHORT_YEAR = Pattern.compile("(\\d\\d\\.\\d\\d\\.)(\\d\\d)(?!\\d)");
    private static final int CENTURY = 2000;

    public static List<Map<String, String>> options(Map<String, SamplePaper> samples) {
        return samples.entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(sample -> Map.of("value", sample.getKey(), "label", sample.getValue().title())).toList();
    }

    public static List<CSVRecord> read(String name) {
        try (Reader reader = new InputStreamReader(new ClassPathResource("sample/papers/" + name + ".csv").getInputStream(), StandardCharsets.UTF_8)) {
            return CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get().parse(reader).getRecords();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The words of a term with its years moved as far as the act's date moves to {@code year}; 0 leaves them. */
    public String moved(String deadline, int year) {
        int years = year == 0 ? 0 : year - actDate.getYear();
        String full = FULL_YEAR.matcher(deadline).replaceAll(match -> String.valueOf(CENTURY + Integer.parseInt(match.group(1)) + years));
        return full.equals(deadline)
                ? SHORT_YEAR.matcher(deadline).replaceAll(match -> match.group(1) + (Integer.parseInt(match.group(2)) + years))
                : full;
    }
}
