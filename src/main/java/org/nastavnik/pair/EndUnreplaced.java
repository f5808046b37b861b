package org.nastavnik.pair;

import static org.nastavnik.pair.PairProcess.ENDED;
import static org.nastavnik.pair.PairProcess.NOTICE_ON;
import static org.nastavnik.pair.PairProcess.PAIR;

import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.nastavnik.engine.ModelBean;

/** Ends a pair whose mentor is gone and for whom nobody was found in time; its mentees want a new pair. */
@ModelBean("endUnreplaced")
class EndUnreplaced implements JavaDelegate {

    private final Pairs pairs;
    private final PairEnding ending;
    private final PairDays days;

    EndUnreplaced(Pairs pairs, PairEnding ending, PairDays days) {
        this.pairs = pairs;
        this.ending = ending;
        this.days = days;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Pair pair = pairs.find(PAIR.of(execution)).orElseThrow();
        String notice = NOTICE_ON.of(execution);
        EndReason reason = notice == null ? EndReason.NO_MENTOR : EndReason.NOTICE_GIVEN;
        Map<Long, String> next = pairs.members(pair.id()).stream().filter(member -> !member.isMentor())
                .collect(Collectors.toMap(PairMember::id, member -> PairEnding.NEW_PAIR));
        ending.endEarly(pair, days.lastDayOfSearch(pair, notice), reason.code(), next);
        ENDED.set(execution, true);
        ending.seekNewPairs(pair, next);
    }
}
