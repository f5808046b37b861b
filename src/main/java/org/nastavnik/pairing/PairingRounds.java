package org.nastavnik.pairing;

import static org.nastavnik.programme.SchoolProgrammeProcess.PAIR_WANTED;
import static org.nastavnik.programme.SchoolProgrammeProcess.PROGRAMME;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.EventSubscription;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.nastavnik.calendar.WorkingCalendar;
import org.nastavnik.engine.EngineItself;
import org.nastavnik.participant.Mentees;
import org.nastavnik.programme.MenteesWait;
import org.nastavnik.programme.MentorAskedFor;
import org.nastavnik.programme.MentorFree;
import org.nastavnik.programme.PairsWanted;
import org.nastavnik.programme.Programmes;
import org.nastavnik.programme.SchoolProgrammeProcess;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Whoever needs a pair again gets a new proposal: stage 5 that is still open takes the person up, one that only waits is woken,
 * and when it has ended the programme opens it once more. Whoever rather waits is proposed a mentor when one is free.
 */
@Component
class PairingRounds {

    private static final List<String> CALLS = List.of("Call_Pairing", "Call_PairingAgain");

    private final Matchmaker matchmaker;
    private final Awaiting awaiting;
    private final UnmatchedSteps steps;
    private final Mentees mentees;
    private final Programmes programmes;
    private final WorkingCalendar calendar;
    private final RuntimeService processes;
    private final EngineItself engine;

    PairingRounds(Matchmaker matchmaker, Awaiting awaiting, UnmatchedSteps steps, Mentees mentees, Programmes programmes, WorkingCalendar calendar,
                  RuntimeService processes, EngineItself engine) {
        this.matchmaker = matchmaker;
        this.awaiting = awaiting;
        this.steps = steps;
        this.mentees = mentees;
        this.programmes = programmes;
        this.calendar = calendar;
        this.processes = processes;
        this.engine = engine;
    }

    @EventListener
    void take(PairsWanted wanted) {
        List<Long> mentees = among(wanted.mentees(), () -> matchmaker.seeking(wanted.programme()));
        if (!mentees.isEmpty()) {
            awaiting.add(mentees);
            wake(wanted.programme(), this::listener);
        }
    }

    /** Whoever waits and could have the mentor is proposed one. */
    @EventListener
    void take(MentorFree free) {
        Map<Long, UnmatchedStep> latest = steps.latest(free.programme());
        if (latest.containsValue(UnmatchedStep.WAIT)) {
            take(new PairsWanted(free.programme(), matchmaker.withCandidates(free.programme()).stream()
                    .filter(mentee -> latest.get(mentee) == UnmatchedStep.WAIT).toList()));
        }
    }

    /** Stage 5 that is still open has them on its list; when it has ended, it is opened once more and waits. */
    @EventListener
    void take(MenteesWait wait) {
        List<Long> mentees = among(wait.mentees(), () -> matchmaker.withoutPair(wait.programme()));
        if (!mentees.isEmpty()) {
            waiting(wait.programme(), mentees);
            wake(wait.programme(), programme -> stageIsOpen(programme) ? Optional.empty() : listening(programme));
        }
    }

    /** Another way that was agreed is given up for it. */
    @EventListener
    void take(MentorAskedFor asked) {
        List<Long> mentees = among(asked.mentees(), () -> matchmaker.withoutPair(asked.programme()));
        if (!mentees.isEmpty()) {
            Map<Long, UnmatchedStep> agreed = steps.latest(asked.programme());
            waiting(asked.programme(), mentees.stream().filter(mentee -> agreed.containsKey(mentee)
                    && agreed.get(mentee).then() == UnmatchedStep.Then.SETTLED).toList());
            take(new PairsWanted(asked.programme(), mentees));
        }
    }

    private static List<Long> among(Collection<Long> mentees, Supplier<List<Long>> known) {
        return mentees.isEmpty() ? List.of() : known.get().stream().filter(mentees::contains).toList();
    }

    private void waiting(long programme, List<Long> who) {
        if (who.isEmpty()) {
            return;
        }
        LocalDate today = calendar.today(programmes.find(programme).orElseThrow().organisation());
        steps.add(who.stream().map(mentee -> new UnmatchedSteps.Decided(mentee, UnmatchedStep.WAIT, null)).toList(), today);
        mentees.nextSteps(who.stream().collect(Collectors.toMap(mentee -> mentee, mentee -> UnmatchedStep.WAIT.title())));
    }

    /** With the engine's rights, on a page too. */
    private void wake(long programme, Function<ProcessInstance, Optional<EventSubscription>> listener) {
        engine.does(() -> {
            programme(programme).flatMap(listener).ifPresent(one -> processes.messageEventReceived(PAIR_WANTED, one.getExecutionId()));
            return null;
        });
    }

    private Optional<ProcessInstance> programme(long id) {
        return Optional.ofNullable(processes.createProcessInstanceQuery().processDefinitionKey(SchoolProgrammeProcess.KEY)
                .variableValueEquals(PROGRAMME.name(), id).singleResult());
    }

    private Optional<EventSubscription> listener(ProcessInstance programme) {
        Optional<ProcessInstance> round = Optional.ofNullable(processes.createProcessInstanceQuery()
                .superProcessInstanceId(programme.getId()).processDefinitionKey(PairingProcess.KEY).singleResult());
        return stageIsOpen(programme) && round.isEmpty() ? Optional.empty() : listening(round.orElse(programme));
    }

    private boolean stageIsOpen(ProcessInstance programme) {
        return CALLS.stream().anyMatch(call -> processes.createExecutionQuery().processInstanceId(programme.getId()).activityId(call).count() > 0);
    }

    private Optional<EventSubscription> listening(ProcessInstance instance) {
        return Optional.ofNullable(processes.createEventSubscriptionQuery().processInstanceId(instance.getId()).eventName(PAIR_WANTED).singleResult());
    }
}
