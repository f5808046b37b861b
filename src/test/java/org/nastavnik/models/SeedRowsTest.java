package org.nastavnik.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every row of the papers that started the project has a home: {@code docs/seed-rows.md} names the tasks that carry it out. */
class SeedRowsTest {

    private static final Pattern LINE = Pattern.compile("(?m)^\\| (\\S+) \\| (.+?) \\| (.+) \\|$");
    private static final Pattern HOME = Pattern.compile("`([a-z-]+)/(Task_\\w+)`");

    private final List<String> ids = Files.readAllLines(Path.of("src/test/resources/seed-rows.txt"));
    private final Map<String, String> homes = homes();

    SeedRowsTest() throws IOException {
    }

    private static Map<String, String> homes() throws IOException {
        Map<String, String> homes = new LinkedHashMap<>();
        Matcher line = LINE.matcher(Files.readString(Path.of("docs/seed-rows.md")));
        while (line.find()) {
            if (!line.group(1).matches("строка|-+")) {
                assertThat(homes.put(line.group(1), line.group(3))).as("row " + line.group(1) + " twice").isNull();
            }
        }
        return homes;
    }

    @Test
    void allSixtyEightRowsAreMapped() {
        assertThat(ids).hasSize(68);
        assertThat(homes.keySet()).containsExactlyInAnyOrderElementsOf(ids);
    }

    @Test
    void eachRowNamesTasksThatExist() {
        homes.forEach((id, home) -> {
            List<MatchResult> tasks = HOME.matcher(home).results().toList();
            assertThat(tasks).as("tasks of " + id).isNotEmpty();
            tasks.forEach(task -> assertThat(Models.PROCESSES.values().stream()
                    .filter(model -> Models.process(model).getId().equals(task.group(1))).map(model -> (Object) model.getModelElementById(task.group(2))))
                    .as(id + ": " + task.group()).hasSize(1).doesNotContainNull());
        });
    }

    /** What a sample holds is what becomes work: each row of a paper that is work must stand in its sample. */
    @ParameterizedTest
    @CsvSource({
            "zeya-(\\d+), zeya-protocol-2020, ''",
            "zharkov-(\\d+), zharkov-protocol-2023, ''",
            "vytegra-(?!order)(.+), vytegra-roadmap-2020, ''",
            "school20-(\\d+), school-20-tasks, ''",
            "south-east-norm-(\\d+), south-east-plan-2021, Нормативное обеспечение",
            "south-east-org-(\\d+), south-east-plan-2021, Организационно-методическое обеспечение"})
    void eachRowThatIsWorkStandsInItsSample(String pattern, String sample, String section) throws IOException {
        Set<String> expected = ids.stream().map(Pattern.compile(pattern)::matcher).filter(Matcher::matches).map(id -> id.group(1))
                .collect(Collectors.toSet());
        try (CSVParser rows = CSVParser.parse(Files.readString(Path.of("src/main/resources/sample/papers", sample + ".csv")),
                CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get())) {
            Set<String> held = rows.stream().filter(row -> section.isEmpty() || row.get("section").equals(section))
                    .map((CSVRecord row) -> row.get("number")).collect(Collectors.toSet());
            assertThat(held).isEqualTo(expected);
        }
    }
}
