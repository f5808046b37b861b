package org.nastavnik.programme;

import static org.nastavnik.programme.SchoolProgrammeProcess.PROGRAMME;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.nastavnik.engine.ModelBean;

/** Nobody wants to be a mentee and the head stopped stage 2: the programme is over for this year. */
@ModelBean("stopProgramme")
class StopProgramme implements JavaDelegate {

    private final Programmes programmes;

    StopProgramme(Programmes programmes) {
        this.programmes = programmes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        programmes.stop(PROGRAMME.of(execution));
    }
}
