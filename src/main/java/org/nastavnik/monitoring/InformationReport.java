package org.nastavnik.monitoring;

import java.time.LocalDate;
import java.util.List;

/**
 * The information report («информационная справка»): what the specialist concluded, and the figures it was concluded from.
 *
 * @param number null until it is signed, like {@code signedOn} and {@code signedBy} (login)
 */
record InformationReport(long round, String conclusions, String proposals, List<Appendix> appendices, ReportFigures figures, String number,
                         LocalDate signedOn, String signedBy) {

    public boolean signed() {
        return number != null;
    }
}
