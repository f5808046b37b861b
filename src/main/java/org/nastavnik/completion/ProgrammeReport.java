package org.nastavnik.completion;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * The approved report of a programme («отчёт о программе»): its figures stay as they were at that moment.
 *
 * @param approvedBy login of the head, or null
 */
public record ProgrammeReport(long programme, String number, LocalDate signedOn, String approvedBy, OffsetDateTime approvedAt,
                              ReportFigures figures) {
}
