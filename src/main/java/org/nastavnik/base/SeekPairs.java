package org.nastavnik.base;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.nastavnik.engine.ModelBean;
import org.nastavnik.participant.Mentee;
import org.nastavnik.participant.Mentees;
import org.nastavnik.programme.PairsWanted;
import org.nastavnik.programme.SchoolProgrammeProcess;
import org.springframework.context.ApplicationEventPublisher;

/** A base was supplemented in the middle of the year: everybody in it without a pair may get one now. */
@ModelBean("seekPairs")
class SeekPairs implements ExecutionListener {

    private final Mentees mentees;
    private final ApplicationEventPublisher events;

    SeekPairs(Mentees mentees, ApplicationEventPublisher events) {
        this.mentees = mentees;
        this.events = events;
    }

    @Override
    public void notify(DelegateExecution reopening) {
        long programme = SchoolProgrammeProcess.PROGRAMME.of(reopening);
        events.publishEvent(new PairsWanted(programme, mentees.inBase(programme).stream().map(Mentee::id).toList()));
    }
}
