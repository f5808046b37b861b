package org.nastavnik.pairing;

import static org.nastavnik.programme.SchoolProgrammeProcess.PAIR_WANTED;
import static org.nastavnik.programme.SchoolProgrammeProcess.PROGRAMME;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.EventSubscription;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.nastavnik.engine.EngineRights;
import org.nastavnik.programme.PairsWanted;
import org.nastavnik.programme.SchoolProgrammeProcess;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Whoever needs a pair again gets a new proposal: stage 5 that is still open takes the person up, one that only waits is woken,
 * and when it has ended the programme opens it once more.
 */
@Component
class PairingRounds {

    private static final List<String> CALLS = List.of("Call_Pairing", "Call_PairingAgain");

    private final Matchmaker matchmaker;
    private final Awaiting awaiting;
    private final RuntimeService processes;

    PairingRounds(Matchmaker matchmaker, Awaiting awaiting, RuntimeService processes) {
        this.matchmaker = matchmaker;
        this.awaiting = awaiting;
        this.processes = processes;
    }

    @EventListener
    void take(PairsWanted wanted) {
        Collection<Long> seeking = matchmaker.seeking(wanted.programme());
        List<Long> mentees = wanted.mentees().stream().filter(seeking::contains).toList();
        if (!mentees.isEmpty()) {
            awaiting.add(mentees);
            EngineRights.use(() -> programme(wanted.programme()).flatMap(this::listener)).ifPresent(listener ->
                    EngineRights.use(() -> processes.messageEventReceived(PAIR_WANTED, listener.getExecutionId())));
        }
    }

    private Optional<ProcessInstance> programme(long id) {
        return Optional.ofNullable(processes.createProcessInstanceQuery().processDefinitionKey(SchoolProgrammeProcess.KEY)
                .variableValueEquals(PROGRAMME.name(), id).singleResult());
    }

    private Optional<EventSubscription> listener(ProcessInstance programme) {
        Optional<ProcessInstance> round = Optional.ofNullable(processes.createProcessInstanceQuery()
                .superProcessInstanceId(programme.getId()).processDefinitionKey(PairingProcess.KEY).singleResult());
        boolean open = CALLS.stream().anyMatch(call -> processes.createExecutionQuery().processInstanceId(programme.getId()).activityId(call).count() > 0);
        return open && round.isEmpty() ? Optional.empty() : listening(round.orElse(programme));
    }

    private Optional<EventSubscription> listening(ProcessInstance instance) {
        return Optional.ofNullable(processes.createEventSubscriptionQuery().processInstanceId(instance.getId()).eventName(PAIR_WANTED).singleResult());
    }
}
