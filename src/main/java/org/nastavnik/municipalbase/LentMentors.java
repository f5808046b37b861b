package org.nastavnik.municipalbase;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.nastavnik.engine.ModelBean;
import org.nastavnik.programme.MentorFree;
import org.springframework.context.ApplicationEventPublisher;

/** What the models of a request ask: whose curator answers; and the lending itself. */
@ModelBean("lentMentors")
public class LentMentors implements JavaDelegate {

    private final MentorRequests requests;
    private final ApplicationEventPublisher events;

    LentMentors(MentorRequests requests, ApplicationEventPublisher events) {
        this.requests = requests;
        this.events = events;
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
        long request = MentorRequestProcess.REQUEST.of(execution);
        requests.lend(request);
        events.publishEvent(new MentorFree(requests.find(request).programme()));
    }
}
