package org.nastavnik.workinggroup;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.nastavnik.calendar.DeadlineReader;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Decisions of real protocols, restated, as samples («образец») to begin with. */
@Component
class SampleProtocols {

    private static final Map<String, Sample> SAMPLES = Map.of(
            "zeya-protocol-2020", new Sample("Зея, рабочая группа, 09.10.2020: десять решений", LocalDate.of(2020, 10, 9)),
            "zharkov-protocol-2023", new Sample("Жарковский район, совещание руководителей, 15.02.2023: девять рекомендаций", LocalDate.of(2023, 2, 15)));
    private static final Pattern FULL_YEAR = Pattern.compile("\\b20(\\d\\d)\\b");
    private static final Pattern SHORT_YEAR = Pattern.compile("(\\d\\d\\.\\d\\d\\.)(\\d\\d)\\b(?!\\d)");
    private static final int CENTURY = 2000;

    List<Map<String, String>> options() {
        return SAMPLES.entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(sample -> Map.of("value", sample.getKey(), "label", sample.getValue().title())).toList();
    }

    /** @param year to which all dates are moved, keeping day and month; 0 keeps the paper's own */
    List<Decision> decisions(String sample, int year) {
        LocalDate actDate = SAMPLES.get(sample).actDate();
        int shift = year == 0 ? 0 : year - actDate.getYear();
        return read("sample/papers/" + sample + ".csv").stream().map(row -> new Decision(row.get("number"), row.get("text"),
                DeadlineReader.read(moved(row.get("deadline"), shift), actDate.plusYears(shift)), Responsible.of(row.get("responsible")), null,
                Arrays.stream(row.get("results").split(";")).map(String::strip).filter(result -> !result.isEmpty()).toList(),
                Boolean.parseBoolean(row.get("binding")), row.get("addressee").isEmpty() ? null : row.get("addressee"))).toList();
    }

    private static String moved(String deadline, int years) {
        String full = FULL_YEAR.matcher(deadline).replaceAll(match -> String.valueOf(CENTURY + Integer.parseInt(match.group(1)) + years));
        return full.equals(deadline)
                ? SHORT_YEAR.matcher(deadline).replaceAll(match -> match.group(1) + (Integer.parseInt(match.group(2)) + years))
                : full;
    }

    private static List<CSVRecord> read(String resource) {
        try (Reader reader = new InputStreamReader(new ClassPathResource(resource).getInputStream(), StandardCharsets.UTF_8)) {
            return CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get().parse(reader).getRecords();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private record Sample(String title, LocalDate actDate) {
    }
}
