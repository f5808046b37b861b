package org.nastavnik.completion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.nastavnik.pair.PairState;
import org.nastavnik.programme.MentoringForm;

/** The figures of a report as rows of tables in Russian. */
final class ReportLines {

    private static final String UNKNOWN = "нет данных";

    private final List<Map<String, ?>> lines = new ArrayList<>();

    private ReportLines() {
    }

    /** Rows of {@code section}, {@code what} and {@code value}. */
    static List<Map<String, ?>> of(ReportFigures figures) {
        ReportLines report = new ReportLines();
        ReportCounts counts = figures.counts();
        report.people(counts);
        report.work(counts);
        report.results(counts);
        report.add("Эффективность", "Уровень", figures.band().title());
        report.add("Эффективность", "Сумма баллов из 18", figures.effectivenessSum());
        return report.lines;
    }

    /** Rows of {@code form}, {@code state} and {@code count}. */
    static List<Map<String, ?>> pairs(ReportFigures figures) {
        return figures.pairs().stream().<Map<String, ?>>map(pair -> Map.of("form", MentoringForm.of(pair.form()).title(),
                "state", PairState.of(pair.state()).title(), "count", pair.count())).toList();
    }

    private void people(ReportCounts counts) {
        add("Люди", "Наставляемых в базе", counts.menteesInBase());
        add("Люди", "Наставников в базе", counts.mentorsInBase());
        add("Люди", "Наставляемых работало в парах и группах", counts.menteesWorked());
        add("Люди", "Наставников работало", counts.mentorsWorked());
    }

    private void work(ReportCounts counts) {
        add("Обучение", "Наставников прошло обучение", counts.mentorsTrained());
        add("Обучение", "Занятий (часов)", counts.trainingSessions() + " (" + counts.trainingHours().stripTrailingZeros().toPlainString().replace('.', ',') + ")");
        add("Работа пар", "Встреч проведено", counts.meetingsHeld());
        add("Работа пар", "Встреч пропущено", counts.meetingsMissed());
        add("Работа пар", "Пар и групп хотят продолжить", counts.pairsGoingOn());
    }

    private void results(ReportCounts counts) {
        add("Итоги", "Личная рефлексия: ответили (нет ответа)", counts.reflections() + " (" + counts.reflectionsRefused() + ")");
        add("Итоги", "На групповой рефлексии", counts.groupReflectionPresent());
        add("Анкета", "Наставляемых: спрошено, ответили, довольны", survey(counts.menteesAsked(), counts.menteesAnswered(), counts.menteesSatisfied()));
        add("Анкета", "Наставников: спрошено, ответили, довольны", survey(counts.mentorsAsked(), counts.mentorsAnswered(), counts.mentorsSatisfied()));
        add("Итоги", "Открытое мероприятие", event(counts));
        add("Итоги", "Поощрено наставников", counts.mentorsRewarded());
        add("Итоги", "Описано практик", counts.practices());
        add("Что дальше", "Продолжают", counts.goesOn());
        add("Что дальше", "Становятся наставниками", counts.becomesMentor());
        add("Что дальше", "Уходят", counts.leaves());
        add("Что дальше", "В резерве", counts.reserve());
    }

    private static String survey(Integer asked, Integer answered, Integer satisfied) {
        return asked == null ? UNKNOWN : asked + ", " + answered + ", " + satisfied;
    }

    private static String event(ReportCounts counts) {
        if (counts.eventHeld() == null) {
            return UNKNOWN;
        }
        if (!counts.eventHeld()) {
            return "не состоялось";
        }
        return counts.guests() == null ? "состоялось" : "состоялось, гостей: " + counts.guests();
    }

    private void add(String section, String what, Object value) {
        lines.add(Map.of("section", section, "what", what, "value", value == null ? UNKNOWN : value.toString()));
    }
}
