package org.nastavnik.selection;

import static org.nastavnik.programme.SchoolProgrammeProcess.PROGRAMME;
import static org.nastavnik.selection.MentorSelectionProcess.MENTORS_ADMITTED;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.nastavnik.engine.ModelBean;
import org.nastavnik.participant.MentorState;
import org.nastavnik.participant.Mentors;

/** Tells the stage at its start how many mentors the programme has admitted already: some, when the stage runs again. */
@ModelBean("countAdmittedMentors")
class CountAdmittedMentors implements ExecutionListener {

    private final Mentors mentors;

    CountAdmittedMentors(Mentors mentors) {
        this.mentors = mentors;
    }

    @Override
    public void notify(DelegateExecution execution) {
        MENTORS_ADMITTED.set(execution, mentors.ofProgramme(PROGRAMME.of(execution), MentorState.ADMITTED).size());
    }
}
