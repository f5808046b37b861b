package org.nastavnik.pair;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Pauses of pairs: no meeting is planned and no miss counted while one lasts. */
@Component
class Pauses {

    private final JdbcClient database;
    private final Pairs pairs;
    private final PairMeetings meetings;

    Pauses(JdbcClient database, Pairs pairs, PairMeetings meetings) {
        this.database = database;
        this.pairs = pairs;
        this.meetings = meetings;
    }

    /** Begins a pause, or moves the end of the one that lasts. */
    void pause(Pair pair, LocalDate to) {
        if (pair.state() != PairState.PAUSED) {
            meetings.cancelPlanned(pair.id());
            pairs.move(pair.id(), PairState.PAUSED);
        }
        database.sql("update pair set paused_to = ? where id = ?").params(to, pair.id()).update();
    }

    /** The pair goes on where it stood; a pair that is not paused stays as it is. @param next the meeting to be held next */
    void resume(Pair pair, MeetingKind next) {
        if (pair.state() == PairState.PAUSED) {
            pairs.move(pair.id(), switch (next) {
                case ACQUAINTANCE -> PairState.ORDERED;
                case TRIAL, PLANNING -> PairState.ACQUAINTED;
                case REGULAR, CLOSING -> PairState.WORKING;
            });
        }
    }

    /** The last day of the pause that lasts now. */
    Optional<LocalDate> lastDay(Pair pair) {
        return pair.state() == PairState.PAUSED
                ? database.sql("select paused_to from pair where id = ?").param(pair.id()).query(LocalDate.class).optional()
                : Optional.empty();
    }
}
