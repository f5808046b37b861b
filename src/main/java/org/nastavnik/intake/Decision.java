package org.nastavnik.intake;

/**
 * What the user decided about a doubtful line.
 *
 * @param what {@link #TAKE}, {@link #SKIP} or {@link #SAME}
 * @param sameAs id of the person of the register who it is; null unless {@link #SAME}
 */
record Decision(String what, Long sameAs) {

    static final String TAKE = "take";
    static final String SKIP = "skip";
    static final String SAME = "same";

    /** @param typed {@code take}, {@code skip} or {@code same-17} @return null for anything else */
    static Decision of(String typed) {
        if (TAKE.equals(typed) || SKIP.equals(typed)) {
            return new Decision(typed, null);
        }
        return typed != null && typed.matches(SAME + "-\\d{1,18}") ? new Decision(SAME, Long.valueOf(typed.substring(SAME.length() + 1))) : null;
    }

    public String typed() {
        return sameAs == null ? what : what + "-" + sameAs;
    }
}
