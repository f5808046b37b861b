package org.nastavnik.practice;

import static org.nastavnik.practice.ContestEntryProcess.ENTRY;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.nastavnik.engine.ModelBean;

/** The term for entries is over and none was submitted. */
@ModelBean("missEntry")
class MissEntry implements ExecutionListener {

    private final EntryRegister entries;

    MissEntry(EntryRegister entries) {
        this.entries = entries;
    }

    @Override
    public void notify(DelegateExecution execution) {
        entries.leave(ENTRY.of(execution), "missed");
    }
}
