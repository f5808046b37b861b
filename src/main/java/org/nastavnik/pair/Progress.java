package org.nastavnik.pair;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where a pair stands by its register, for a process that was interrupted in the middle of a meeting. */
@Component
class Progress {

    private final JdbcClient database;
    private final PairMeetings meetings;
    private final Plans plans;
    private final RegularDays regularDays;
    private final PairDays days;

    Progress(JdbcClient database, PairMeetings meetings, Plans plans, RegularDays regularDays, PairDays days) {
        this.database = database;
        this.meetings = meetings;
        this.plans = plans;
        this.regularDays = regularDays;
        this.days = days;
    }

    /** The meeting to be held next. */
    MeetingKind next(Pair pair, String organisation) {
        if (meetings.lastHeld(pair.id(), MeetingKind.ACQUAINTANCE).isEmpty()) {
            return MeetingKind.ACQUAINTANCE;
        }
        if (!triedWithItsMentor(pair)) {
            return MeetingKind.TRIAL;
        }
        Optional<Plan> plan = plans.current(pair.id()).filter(Plan::agreed);
        if (plan.isEmpty()) {
            return MeetingKind.PLANNING;
        }
        LocalDate next = regularDays.next(meetings.lastHeld(pair.id()).orElseThrow(), plan.get(), organisation);
        boolean closing = plan.get().regularLeft(meetings.held(pair.id())) == 0 || next.isAfter(days.lastDay(pair));
        return closing ? MeetingKind.CLOSING : MeetingKind.REGULAR;
    }

    /** The last day of the term for which feedback was gathered last. */
    Optional<LocalDate> feedbackFor(Pair pair) {
        return database.sql("select max(term_ends_on) from pair_feedback where pair = ? having max(term_ends_on) is not null")
                .param(pair.id()).query(LocalDate.class).optional();
    }

    private boolean triedWithItsMentor(Pair pair) {
        return database.sql("select exists (select from meeting where pair = ? and mentor = ? and kind = ? and state = 'held')")
                .params(pair.id(), pair.mentor(), MeetingKind.TRIAL.code()).query(Boolean.class).single();
    }
}
