package org.nastavnik.monitoring;

import static org.nastavnik.monitoring.MonitoringProcess.ROUND;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.nastavnik.calendar.WorkingCalendar;
import org.nastavnik.engine.ModelBean;
import org.nastavnik.programme.SchoolProgrammeProcess;

/** An organisation has answered. */
@ModelBean("noteAnswer")
class NoteAnswer implements ExecutionListener {

    private final RoundAnswers answers;
    private final WorkingCalendar calendar;

    NoteAnswer(RoundAnswers answers, WorkingCalendar calendar) {
        this.answers = answers;
        this.calendar = calendar;
    }

    @Override
    public void notify(DelegateExecution execution) {
        String organisation = SchoolProgrammeProcess.ORGANISATION.of(execution);
        answers.submit(ROUND.of(execution), organisation, calendar.today(organisation));
    }
}
