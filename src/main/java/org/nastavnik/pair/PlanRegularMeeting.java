package org.nastavnik.pair;

import static org.nastavnik.pair.PairProcess.LAST_MEETING_ON;
import static org.nastavnik.pair.PairProcess.PAIR;
import static org.nastavnik.pair.PairProcess.PLANNED_ON;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.nastavnik.engine.ModelBean;

/** Sets the day of the next regular meeting: the one it was moved to, else by the rhythm, at the latest the pair's last day. */
@ModelBean("planRegularMeeting")
class PlanRegularMeeting implements JavaDelegate {

    private final Pairs pairs;
    private final Plans plans;
    private final PairMeetings meetings;
    private final RegularDays regularDays;
    private final PairDays days;

    PlanRegularMeeting(Pairs pairs, Plans plans, PairMeetings meetings, RegularDays regularDays, PairDays days) {
        this.pairs = pairs;
        this.plans = plans;
        this.meetings = meetings;
        this.regularDays = regularDays;
        this.days = days;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Pair pair = pairs.find(PAIR.of(execution)).orElseThrow();
        PLANNED_ON.set(execution, meetings.planned(pair.id(), MeetingKind.REGULAR).orElseGet(() -> planned(pair, execution)).toString());
    }

    private LocalDate planned(Pair pair, DelegateExecution execution) {
        LocalDate byRhythm = regularDays.next(LocalDate.parse(LAST_MEETING_ON.of(execution)), plans.current(pair.id()).orElseThrow(),
                execution.getTenantId());
        LocalDate day = Stream.of(byRhythm, days.lastDay(pair)).min(Comparator.naturalOrder()).orElseThrow();
        meetings.plan(pair, MeetingKind.REGULAR, day);
        return day;
    }
}
