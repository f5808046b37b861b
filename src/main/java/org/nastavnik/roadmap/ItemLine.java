package org.nastavnik.roadmap;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.nastavnik.engine.form.Row;

/**
 * An item as it was entered, maybe incomplete.
 *
 * @param place how a message names the line, for example «3» or «вставка 3»
 * @param number of an item that was returned, null for a new one
 */
record ItemLine(String place, Integer number, String section, String activity, LocalDate deadline, String owner, String result) {

    static ItemLine entered(Row row) {
        return new ItemLine(String.valueOf(row.number()), row.whole("number"), row.text("section"), row.text("activity"),
                row.date("deadline"), row.text("owner"), row.text("result"));
    }

    static ItemLine pasted(Row row) {
        return new ItemLine("вставка " + row.number(), null, row.text("section"), row.text("activity"),
                row.date("deadline"), row.text("owner"), row.text("result"));
    }

    /** A line that nobody has written in, like the empty one under a new list. */
    boolean isEmpty() {
        return number == null && Stream.of(section, activity, deadline, owner, result).allMatch(cell -> cell == null);
    }

    RoadmapItem item(int ownNumber) {
        return new RoadmapItem(ownNumber, section, activity, deadline, owner, result, null);
    }
}
