package org.nastavnik.participant;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/** Who signs a consent: under 14 the representative, from 14 to 17 the person and the representative, from 18 the person. */
public enum Signer {

    PERSON("участника"), REPRESENTATIVE("законного представителя");

    private static final int SIGNS_TOO = 14;
    private static final int SIGNS_ALONE = 18;

    private final String whose;

    Signer(String whose) {
        this.whose = whose;
    }

    /** In the genitive: «участника». */
    public String whose() {
        return whose;
    }

    /** Who has to sign a consent on this day. A pupil or student without a birth date is taken for 14 to 17. */
    public static Set<Signer> needed(Participant person, LocalDate day) {
        Integer age = person.ageOn(day);
        if (age == null ? !person.kind().mayBeMinor() : age >= SIGNS_ALONE) {
            return EnumSet.of(PERSON);
        }
        return age == null || age >= SIGNS_TOO ? EnumSet.allOf(Signer.class) : EnumSet.of(REPRESENTATIVE);
    }
}
