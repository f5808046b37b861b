package org.nastavnik.workinggroup;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.nastavnik.calendar.DeadlineReader;
import org.nastavnik.execution.SamplePaper;
import org.springframework.stereotype.Component;

/** Decisions of real protocols, restated, as samples («образец») to begin with. */
@Component
class SampleProtocols {

    private static final Map<String, SamplePaper> SAMPLES = Map.of(
            "zeya-protocol-2020", new SamplePaper("Зея, рабочая группа, 09.10.2020: десять решений", LocalDate.of(2020, 10, 9)),
            "zharkov-protocol-2023", new SamplePaper("Жарковский район, совещание руководителей, 15.02.2023: девять рекомендаций", LocalDate.of(2023, 2, 15)));

    List<Map<String, String>> options() {
        return SamplePaper.options(SAMPLES);
    }

    /** @param year to which all dates are moved, keeping day and month; 0 keeps the paper's own */
    List<Decision> decisions(String sample, int year) {
        SamplePaper paper = SAMPLES.get(sample);
        LocalDate act = year == 0 ? paper.actDate() : paper.actDate().withYear(year);
        return SamplePaper.read(sample).stream().map(row -> new Decision(row.get("number"), row.get("text"),
                DeadlineReader.read(paper.moved(row.get("deadline"), year), act), Responsible.of(row.get("responsible")), null,
                Arrays.stream(row.get("results").split(";")).map(String::strip).filter(result -> !result.isEmpty()).toList(),
                Boolean.parseBoolean(row.get("binding")), row.get("addressee").isEmpty() ? null : row.get("addressee"))).toList();
    }
}
