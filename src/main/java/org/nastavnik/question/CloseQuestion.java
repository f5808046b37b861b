package org.nastavnik.question;

import static org.nastavnik.question.CuratorQuestionProcess.QUESTION;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.nastavnik.calendar.WorkingCalendar;
import org.nastavnik.engine.ModelBean;

/** A question is closed, by its author or because nobody objected to the answer. */
@ModelBean("closeQuestion")
class CloseQuestion implements ExecutionListener {

    private final Questions questions;
    private final WorkingCalendar calendar;

    CloseQuestion(Questions questions, WorkingCalendar calendar) {
        this.questions = questions;
        this.calendar = calendar;
    }

    @Override
    public void notify(DelegateExecution execution) {
        questions.close(QUESTION.of(execution), calendar.today(execution.getTenantId()));
    }
}
