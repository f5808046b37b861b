package org.nastavnik.completion;

import static org.nastavnik.programme.SchoolProgrammeProcess.PROGRAMME;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.nastavnik.engine.ModelBean;
import org.nastavnik.programme.Programmes;

/** The programme is closing: its pairs have ended. */
@ModelBean("beginClosingProgramme")
class BeginClosingProgramme implements ExecutionListener {

    private final Programmes programmes;

    BeginClosingProgramme(Programmes programmes) {
        this.programmes = programmes;
    }

    @Override
    public void notify(DelegateExecution execution) {
        programmes.beginClosing(PROGRAMME.of(execution));
    }
}
