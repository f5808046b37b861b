package org.nastavnik.participant;

import java.util.List;
import java.util.Set;

/**
 * What one kind of data says about a person. Every package that keeps something about people has such beans: one for each
 * kind. A test fails when a table refers to people and no bean names it.
 */
public interface PersonalData {

    /** The kind of data in Russian, as an act and an extract name it: «Встречи и планы». */
    String title();

    /** Every table of this kind that refers to a participant, mentor or mentee. */
    Set<String> tables();

    /**
     * Erases what could tell anything about the person; what only counts may stay without content. Runs while the person's
     * name is still known, within the transaction of the act.
     *
     * @return how many records were erased
     */
    int erase(long participant);

    /** All that is known about the person, for the person. */
    List<ExtractTable> extract(long participant);
}
