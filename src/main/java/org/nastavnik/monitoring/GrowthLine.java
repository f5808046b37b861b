package org.nastavnik.monitoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.nastavnik.survey.ScaleGrowth;

/** Growth on one scale as forms and the report show it, in Russian. */
record GrowthLine(String scale, String entry, String exit, String change, String matched, String note) {

    private static final String NO_DATA = "ещё нет данных";

    /** Mentees first, then mentors. @param few whether a comparison of fewer than five people is shown */
    static List<GrowthLine> of(List<ScaleGrowth> mentees, List<ScaleGrowth> mentors, boolean few) {
        return Stream.concat(mentees.stream().map(growth -> of("Наставляемые", growth, few)),
                mentors.stream().map(growth -> of("Наставники", growth, few))).toList();
    }

    private static GrowthLine of(String who, ScaleGrowth growth, boolean few) {
        String title = who + ": " + growth.scale().title();
        String matched = String.valueOf(growth.matched());
        if (growth.matched() == 0) {
            return new GrowthLine(title, NO_DATA, NO_DATA, NO_DATA, matched,
                    growth.entryOnly() == 0 ? "" : "только на входе ответили: " + growth.entryOnly());
        }
        if (growth.matched() < Indicator.FEWEST_ANSWERS && !few) {
            return new GrowthLine(title, "—", "—", "—", "меньше пяти", "не показано: меньше пяти ответов");
        }
        return new GrowthLine(title, Percents.plain(growth.entryMean()), Percents.plain(growth.exitMean()), signed(growth.change()), matched,
                growth.entryOnly() == 0 ? "" : "ещё не ответили на выходе: " + growth.entryOnly());
    }

    private static String signed(BigDecimal change) {
        return (change.signum() > 0 ? "+" : change.signum() < 0 ? "−" : "") + Percents.plain(change.abs());
    }
}
