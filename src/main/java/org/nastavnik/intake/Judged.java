package org.nastavnik.intake;

import java.util.List;

/** A line with its verdict. @param known id of the person it is about, null for somebody new @param reasons Russian, with addresses of cells */
record Judged(Entry entry, Outcome outcome, Long known, List<String> reasons) {
}
