package org.nastavnik.selection;

import java.util.Arrays;
import java.util.Optional;
import org.nastavnik.participant.MentorState;

/** How an interview ended. Withdrawn: the candidate took back the wish, and nothing said in the interview is kept. */
enum Recommendation {

    RECOMMEND("recommend", "рекомендован", null),
    RESERVE("reserve", "в резерв", null),
    DECLINE("decline", "отказано", MentorState.REJECTED),
    WITHDRAW("withdraw", "отказался сам", MentorState.RELEASED);

    private final String code;
    private final String title;
    private final MentorState outcome;

    Recommendation(String code, String title, MentorState outcome) {
        this.code = code;
        this.title = title;
        this.outcome = outcome;
    }

    String code() {
        return code;
    }

    /** In Russian, lower case. */
    String title() {
        return title;
    }

    /** The state that the candidate takes at once; empty while the head is still to decide. */
    Optional<MentorState> outcome() {
        return Optional.ofNullable(outcome);
    }

    static Recommendation of(String code) {
        return Arrays.stream(values()).filter(value -> value.code.equals(code)).findFirst().orElseThrow();
    }
}
