package org.nastavnik.pair;

import static org.nastavnik.pair.PairProcess.DECISION;
import static org.nastavnik.pair.PairProcess.ENDED;
import static org.nastavnik.pair.PairProcess.FEEDBACK_FOR;
import static org.nastavnik.pair.PairProcess.LAST_MEETING_ON;
import static org.nastavnik.pair.PairProcess.PAIR;
import static org.nastavnik.pair.PairProcess.PAUSE_TO;
import static org.nastavnik.pair.PairProcess.SETTLEMENT;
import static org.nastavnik.pair.PairProcess.STAGE;
import static org.nastavnik.pair.PairProcess.WITHDRAWN;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.nastavnik.engine.ModelBean;

/**
 * Takes the person who withdrew a consent out of the pair, today. A group goes on without a mentee, a mentor is replaced,
 * without a mentee the pair ends. What was decided about the pair before stays decided.
 */
@ModelBean("stopParticipation")
class StopParticipation implements JavaDelegate {

    private static final Set<String> STILL_TO_DO = Set.of(Decision.CHANGE_MENTOR.code(), Decision.NOTICE.code(), Decision.PAUSE.code(), Decision.END.code());

    private final Pairs pairs;
    private final PairEnding ending;
    private final Pauses pauses;
    private final PairMeetings meetings;
    private final Progress progress;
    private final PairDays days;

    StopParticipation(Pairs pairs, PairEnding ending, Pauses pauses, PairMeetings meetings, Progress progress,
                      PairDays days) {
        this.pairs = pairs;
        this.ending = ending;
        this.pauses = pauses;
        this.meetings = meetings;
        this.progress = progress;
        this.days = days;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Pair pair = pairs.find(PAIR.of(execution)).orElseThrow();
        LocalDate today = days.today(pair);
        List<PairMember> members = pairs.members(pair.id());
        Optional<PairMember> leaving = members.stream().filter(member -> member.participant() == WITHDRAWN.of(execution)).findFirst();
        ENDED.set(execution, false);
        goOnWhereItStood(execution, pair);
        goOnAsDecided(execution, pair);
        settle(execution, pair, members, today);
        if (leaving.isPresent() && leaving.get().isMentor()) {
            pairs.mentorLeaves(pair.id(), today, EndReason.CONSENT_WITHDRAWN.code());
            meetings.cancelPlanned(pair.id());
            DECISION.set(execution, Decision.CHANGE_MENTOR.code());
        } else if (leaving.isPresent() && members.size() > 2) {
            pairs.leave(pair.id(), leaving.get().id(), today);
        } else if (leaving.isPresent()) {
            end(execution, pair, today, Map.of());
        }
    }

    private void settle(DelegateExecution execution, Pair pair, List<PairMember> members, LocalDate today) {
        String settlement = SETTLEMENT.of(execution);
        execution.removeVariable(SETTLEMENT.name());
        if (Decision.END.code().equals(settlement)) {
            end(execution, pair, today, members.stream().filter(member -> !member.isMentor())
                    .collect(Collectors.toMap(PairMember::id, mentee -> PairEnding.NEW_PAIR)));
        } else if (Decision.CHANGE_MENTOR.code().equals(settlement)) {
            DECISION.set(execution, Decision.CHANGE_MENTOR.code());
        }
    }

    private void end(DelegateExecution execution, Pair pair, LocalDate today, Map<Long, String> next) {
        ending.endEarly(pair, today, EndReason.CONSENT_WITHDRAWN.code(), next);
        ENDED.set(execution, true);
        ending.seekNewPairs(pair, next);
    }

    private void goOnWhereItStood(DelegateExecution execution, Pair pair) {
        STAGE.set(execution, progress.next(pair, execution.getTenantId()).code());
        progress.feedbackFor(pair).ifPresent(end -> FEEDBACK_FOR.set(execution, end.toString()));
        Optional<String> last = Optional.ofNullable(LAST_MEETING_ON.of(execution));
        meetings.lastHeld(pair.id()).map(LocalDate::toString).filter(held -> last.filter(known -> known.compareTo(held) >= 0).isEmpty())
                .ifPresent(held -> LAST_MEETING_ON.set(execution, held));
    }

    private void goOnAsDecided(DelegateExecution execution, Pair pair) {
        Optional<LocalDate> pausedTo = pauses.lastDay(pair);
        if (pausedTo.isPresent()) {
            PAUSE_TO.set(execution, pausedTo.get().toString());
            DECISION.set(execution, Decision.PAUSE.code());
        } else if (!pairs.hasMentor(pair.id())) {
            DECISION.set(execution, Decision.CHANGE_MENTOR.code());
        } else if (!STILL_TO_DO.contains(DECISION.of(execution))) {
            DECISION.set(execution, Decision.GO_ON.code());
        }
    }
}
