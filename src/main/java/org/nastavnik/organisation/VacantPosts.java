package org.nastavnik.organisation;

import static org.nastavnik.organisation.VacantPostProcess.KEY;
import static org.nastavnik.organisation.VacantPostProcess.POST;
import static org.nastavnik.organisation.VacantPostProcess.POST_FILLED;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.nastavnik.calendar.SchoolYear;
import org.nastavnik.calendar.WorkingCalendar;
import org.nastavnik.engine.EngineRights;
import org.nastavnik.engine.ModelBean;
import org.springframework.context.event.EventListener;

/** Asks for an appointment once per vacant post, and takes the question back when the post is filled by another way. */
@ModelBean("vacantPosts")
public class VacantPosts {

    private final Vacancies vacancies;
    private final Organisations organisations;
    private final RuntimeService processes;
    private final WorkingCalendar calendar;

    VacantPosts(Vacancies vacancies, Organisations organisations, RuntimeService processes, WorkingCalendar calendar) {
        this.vacancies = vacancies;
        this.organisations = organisations;
        this.processes = processes;
        this.calendar = calendar;
    }

    /** The group that appoints: the department for its schools, its head for the department, administrators for that head. */
    public String appointedBy(String post) {
        return switch (Post.of(post)) {
            case CURATOR, HEAD, DEPUTY_HEAD -> Post.SPECIALIST.group();
            case SPECIALIST, METHODIST, EXPERT -> Post.DEPARTMENT_HEAD.group();
            case DEPARTMENT_HEAD -> Groups.CAMUNDA_ADMIN;
        };
    }

    @EventListener
    void ask(PostVacant vacant) {
        Post post = vacant.post();
        String place = post.municipal() ? organisations.municipalityOf(vacant.organisation()) : vacant.organisation();
        if (vacancies.open(place, post)) {
            ProcessInstance asked = EngineRights.use(() -> processes.startProcessInstanceByKey(KEY, businessKey(place, post),
                    Map.of("organisation", place, POST.name(), post.code())));
            vacancies.startedBy(place, post, asked.getId());
        }
    }

    private String businessKey(String place, Post post) {
        return place + "/" + SchoolYear.of(calendar.today(place)) + "/" + KEY + "-" + post.code();
    }

    /** Takes back the questions that an appointment has answered. */
    void withdrawFilled() {
        List<Vacancies.Vacancy> filled = vacancies.takeFilled();
        EngineRights.use(() -> filled.forEach(vacancy -> processes.createMessageCorrelation(POST_FILLED)
                .processInstanceId(vacancy.processInstance()).correlateAll()));
    }

    /** Forgets questions that an administrator ended. */
    void forgetEnded() {
        vacancies.keepOnly(processes.createProcessInstanceQuery().processDefinitionKey(KEY).list().stream().map(ProcessInstance::getId).toList());
    }
}
