package org.nastavnik.pairing;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.nastavnik.engine.EngineRights;
import org.nastavnik.engine.ModelBean;
import org.nastavnik.programme.SchoolProgrammeProcess;

/** Tells the programme that an order names pairs: it opens a process for each. Without a programme around it nobody is told. */
@ModelBean("openPairs")
class OpenPairs implements JavaDelegate {

    @Override
    public void execute(DelegateExecution stage) {
        DelegateExecution call = stage.getProcessInstance().getSuperExecution();
        if (call != null) {
            EngineRights.use(() -> stage.getProcessEngineServices().getRuntimeService()
                    .createMessageCorrelation(SchoolProgrammeProcess.PAIRS_ORDERED)
                    .processInstanceId(call.getProcessInstanceId()).correlate());
        }
    }
}
