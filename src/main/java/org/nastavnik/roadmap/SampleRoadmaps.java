package org.nastavnik.roadmap;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.nastavnik.calendar.DeadlineReader;
import org.nastavnik.execution.SamplePaper;
import org.springframework.stereotype.Component;

/** Roadmaps and plans of real papers, restated, as samples («образец») to begin with. Lost parts of the papers stay empty. */
@Component
class SampleRoadmaps {

    private static final Map<String, SamplePaper> SAMPLES = Map.of(
            "vytegra-roadmap-2020", new SamplePaper("Вытегорский район, постановление от 23.10.2020: 22 мероприятия", LocalDate.of(2020, 10, 23)),
            "south-east-plan-2021", new SamplePaper("Юго-Восточный округ, план 2021 года: 13 мероприятий", LocalDate.of(2021, 4, 1)),
            "school-20-tasks", new SamplePaper("Школа № 20: шесть задач без сроков и ответственных", LocalDate.of(2020, 9, 1)));

    List<Map<String, String>> options() {
        return SamplePaper.options(SAMPLES);
    }

    /** The day of the sample's own act, moved to the year; 0 keeps it. */
    LocalDate actDate(String sample, int year) {
        LocalDate act = SAMPLES.get(sample).actDate();
        return year == 0 ? act : act.withYear(year);
    }

    /** @param year to which all dates are moved, keeping day and month; 0 keeps the paper's own */
    List<MunicipalItem> items(String sample, int year) {
        SamplePaper paper = SAMPLES.get(sample);
        return SamplePaper.read(sample).stream().map(row -> new MunicipalItem(row.get("section"), row.get("number"), row.get("activity"),
                DeadlineReader.read(paper.moved(row.get("deadline"), year), actDate(sample, year)), null, roles(row.get("roles")),
                row.get("result").isEmpty() ? null : row.get("result"), row.get("stage").isEmpty() ? null : row.get("stage"))).toList();
    }

    private static List<ResponsibleRole> roles(String codes) {
        return Arrays.stream(codes.split(" ")).filter(code -> !code.isEmpty()).map(ResponsibleRole::of).toList();
    }
}
