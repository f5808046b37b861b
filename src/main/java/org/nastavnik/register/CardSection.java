package org.nastavnik.register;

import java.util.List;
import org.nastavnik.participant.Participant;

/** A part of a person's card that another feature knows about; every bean of this type is shown. */
public interface CardSection {

    /** @param text one sentence @param detail dates and the like, or null */
    record Line(String text, String detail) {
    }

    /** In Russian. */
    String title();

    /** What to say when there are no lines. */
    String nothing();

    List<Line> of(Participant person);
}
