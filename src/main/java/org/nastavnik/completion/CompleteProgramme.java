package org.nastavnik.completion;

import static org.nastavnik.programme.SchoolProgrammeProcess.PROGRAMME;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.nastavnik.engine.ModelBean;
import org.nastavnik.programme.Programmes;

/** The programme is over: its report is approved. */
@ModelBean("completeProgramme")
class CompleteProgramme implements JavaDelegate {

    private final Programmes programmes;

    CompleteProgramme(Programmes programmes) {
        this.programmes = programmes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        programmes.complete(PROGRAMME.of(execution));
    }
}
