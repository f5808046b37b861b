package org.nastavnik.pair;

import static org.nastavnik.pair.PairProcess.CONSENT_WITHDRAWN;
import static org.nastavnik.pair.PairProcess.PAIR;
import static org.nastavnik.pair.PairProcess.SETTLEMENT;
import static org.nastavnik.pair.PairProcess.WITHDRAWN;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.nastavnik.engine.EngineItself;
import org.nastavnik.engine.EngineRights;
import org.nastavnik.participant.Consents;
import org.nastavnik.participant.ConsentsRevoked;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Interrupts the work of pairs at once when a consent is revoked or runs out, and carries out what is decided about them. */
@Component
public class Withdrawals {

    private final JdbcClient database;
    private final RuntimeService processes;
    private final TaskService tasks;
    private final PairConsents pairConsents;
    private final Consents consents;
    private final EngineItself engine;

    Withdrawals(JdbcClient database, RuntimeService processes, TaskService tasks, PairConsents pairConsents, Consents consents,
                EngineItself engine) {
        this.engine = engine;
        this.database = database;
        this.processes = processes;
        this.tasks = tasks;
        this.pairConsents = pairConsents;
        this.consents = consents;
    }

    @EventListener
    void stop(ConsentsRevoked revoked) {
        if (revoked.endsParticipation()) {
            pairsOf(revoked.participant()).forEach(pair -> interrupt(pair, Map.of(WITHDRAWN.name(), revoked.participant())));
        }
    }

    /** Live pairs and groups in which the person is mentor or mentee now, ordered by code. */
    public List<Long> pairsOf(long participant) {
        return database.sql("""
                        select pair.id from pair
                         where state = any(:live)
                           and (mentor in (select id from mentor where participant = :person)
                                or id in (select pair from pair_mentee where to_day is null and mentee in (select id from mentee where participant = :person)))
                         order by code::int""")
                .param("live", PairState.codes(PairState.LIVE)).param("person", participant).query(Long.class).list();
    }

    /** Ends a pair that the withdrawal left behind; its mentees are due for a new pair. */
    public void end(long pair) {
        interrupt(pair, Map.of(WITHDRAWN.name(), 0L, SETTLEMENT.name(), Decision.END.code()));
    }

    /** Gives the pair another mentor; until then nobody meets. */
    public void changeMentor(long pair) {
        interrupt(pair, Map.of(WITHDRAWN.name(), 0L, SETTLEMENT.name(), Decision.CHANGE_MENTOR.code()));
    }

    /** Lets the pair look at its consents again: without one that is needed it waits until the curator has entered it. */
    public void checkConsents(long pair) {
        interrupt(pair, Map.of(WITHDRAWN.name(), 0L));
    }

    /**
     * A consent of the person came or went: a pair that waits for nothing any more goes on, the pairs of somebody who may not take
     * part any more now wait.
     * The engine does it by itself, whoever noted the consent on a page. Not to be called while the waiting task itself is being
     * completed.
     */
    public void consentsChanged(long participant) {
        engine.run(() -> {
            boolean mayTakePart = !consents.valid(List.of(participant)).isEmpty();
            pairsOf(participant).stream().filter(pair -> waits(pair) ? !pairConsents.missing(pair) : !mayTakePart).forEach(this::checkConsents);
        });
    }

    private boolean waits(long pair) {
        return tasks.createTaskQuery().taskDefinitionKey(PairProcess.WAITS_FOR_CONSENTS).processVariableValueEquals(PAIR.name(), pair).count() > 0;
    }

    /** A pair whose process has not begun is checked when it begins. */
    private void interrupt(long pair, Map<String, Object> why) {
        EngineRights.use(() -> {
            List<ProcessInstance> open = processes.createProcessInstanceQuery().processDefinitionKey(PairProcess.KEY)
                    .variableValueEquals(PAIR.name(), pair).list();
            open.forEach(instance -> processes.createMessageCorrelation(CONSENT_WITHDRAWN).processInstanceId(instance.getId())
                    .setVariables(why).correlate());
        });
    }
}
