package org.nastavnik.pair;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/** Where a pair or group stands, and where it may go from there. */
public enum PairState {

    PROPOSED("proposed", "предложена"),
    CONFIRMED("confirmed", "стороны согласны"),
    ORDERED("ordered", "закреплена приказом"),
    ACQUAINTED("acquainted", "знакомство состоялось"),
    WORKING("working", "работает"),
    PAUSED("paused", "работа приостановлена"),
    COMPLETED("completed", "работа завершена"),
    REFUSED("refused", "не состоялась"),
    ENDED_EARLY("endedEarly", "завершена досрочно");

    /** From the order to the end: these use up places of their mentor. */
    public static final Set<PairState> LIVE = Set.copyOf(EnumSet.of(ORDERED, ACQUAINTED, WORKING, PAUSED));

    private final String code;
    private final String title;

    PairState(String code, String title) {
        this.code = code;
        this.title = title;
    }

    public String code() {
        return code;
    }

    /** In Russian, lower case, agrees with «пара». */
    public String title() {
        return title;
    }

    public boolean isLive() {
        return LIVE.contains(this);
    }

    /** Whether a pair in this state may go to {@code next}. An order sent back reopens a confirmed pair; a new mentor, a live one. */
    public boolean mayBecome(PairState next) {
        return switch (this) {
            case PROPOSED -> next == CONFIRMED || next == REFUSED;
            case CONFIRMED -> next == ORDERED || next == PROPOSED || next == REFUSED;
            case ORDERED -> next == ACQUAINTED || next == PAUSED || next == ENDED_EARLY;
            case ACQUAINTED -> next == WORKING || next == ORDERED || next == PAUSED || next == ENDED_EARLY;
            case WORKING -> next == ORDERED || next == PAUSED || next == COMPLETED || next == ENDED_EARLY;
            case PAUSED -> next == ORDERED || next == ACQUAINTED || next == WORKING || next == ENDED_EARLY;
            case COMPLETED, REFUSED, ENDED_EARLY -> false;
        };
    }

    public static PairState of(String code) {
        return Arrays.stream(values()).filter(state -> state.code.equals(code)).findFirst().orElseThrow();
    }

    static String[] codes(Collection<PairState> states) {
        return states.stream().map(PairState::code).toArray(String[]::new);
    }
}
