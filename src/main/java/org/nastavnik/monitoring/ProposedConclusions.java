package org.nastavnik.monitoring;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nastavnik.monitoring.ReportFigures.Control;
import org.nastavnik.monitoring.ReportFigures.Place;

/** Conclusions that follow from the figures alone, as a text to begin with: the specialist changes and adds. */
final class ProposedConclusions {

    private ProposedConclusions() {
    }

    static String of(ReportFigures figures) {
        return Stream.of(places(figures.organisations()),
                        indicators(figures.indicators(), "Цели достигнуты", value -> Boolean.TRUE.equals(value.reached())),
                        indicators(figures.indicators(), "Цели не достигнуты", value -> Boolean.FALSE.equals(value.reached())),
                        indicators(figures.indicators(), "Не рассчитаны или не показаны", value -> value.missing() != null),
                        control(figures.control()))
                .filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }

    private static String places(List<Place> places) {
        List<String> outside = places.stream().filter(Place::outside).map(Place::name).toList();
        return "Наставничество идёт в организациях: " + (places.size() - outside.size()) + " из " + places.size()
                + (outside.isEmpty() ? "." : ". Не участвуют: " + String.join(", ", outside) + ".");
    }

    private static String indicators(List<IndicatorValue> values, String title, Predicate<IndicatorValue> chosen) {
        String named = values.stream().filter(chosen).map(ProposedConclusions::named).collect(Collectors.joining("; "));
        return named.isEmpty() ? "" : title + ": " + named + ".";
    }

    private static String named(IndicatorValue value) {
        return value.code() + (value.missing() == null ? " – " + Percents.of(value.percent()) + " при цели " + Percents.of(value.target().percent())
                : " (" + value.missing() + ")");
    }

    private static String control(List<Control> control) {
        List<Control> late = control.stream().filter(line -> line.overdue() > 0).toList();
        return late.isEmpty() ? "" : "Просрочено поручений и мероприятий: " + late.stream().map(line -> line.organisation() + " – " + line.overdue())
                .collect(Collectors.joining(", ")) + ".";
    }
}
