package org.nastavnik.completion;

import java.util.List;

/**
 * The figures of a programme's report.
 *
 * @param effectivenessSum 0–18, null while an indicator is missing
 * @param measure what has to change before next year, or null
 */
public record ReportFigures(ReportCounts counts, List<PairCount> pairs, EffectivenessBand band, Integer effectivenessSum, String measure) {
}
