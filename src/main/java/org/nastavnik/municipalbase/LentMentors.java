package org.nastavnik.municipalbase;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.nastavnik.engine.ModelBean;

/** What the models of a request ask: whose curator answers; and the lending itself. */
@ModelBean("lentMentors")
public class LentMentors implements JavaDelegate {

    private final MentorRequests requests;

    LentMentors(MentorRequests requests) {
        this.requests = requests;
    }

    /** The code of the mentor's own organisation. */
    public String home(long request) {
        return requests.find(request).home();
    }

    public boolean granted(long request) {
        return requests.find(request).state().equals("granted");
    }

    @Override
    public void execute(DelegateExecution execution) {
        requests.lend(MentorRequestProcess.REQUEST.of(execution));
    }
}
