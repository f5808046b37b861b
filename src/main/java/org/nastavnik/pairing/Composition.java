package org.nastavnik.pairing;

import java.util.List;
import org.nastavnik.programme.MentoringForm;

/** Who is to be together. @param mentees one for a pair, more for a group */
record Composition(long mentor, List<Long> mentees, MentoringForm form, String roleModel) {

    String format() {
        return mentees.size() > 1 ? "group" : "pair";
    }
}
