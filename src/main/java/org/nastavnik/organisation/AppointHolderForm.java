package org.nastavnik.organisation;

import static org.nastavnik.organisation.VacantPostProcess.POST;

import java.util.Map;
import org.nastavnik.calendar.WorkingCalendar;
import org.nastavnik.engine.form.FormContext;
import org.nastavnik.engine.form.Submission;
import org.nastavnik.engine.form.TaskForm;
import org.springframework.stereotype.Component;

/** Appoints a person to a post that nobody holds; its open tasks follow at once. */
@Component
class AppointHolderForm implements TaskForm {

    private final Posts posts;
    private final Staff staff;
    private final NamedPerson person;
    private final Vacancies vacancies;
    private final WorkingCalendar calendar;

    AppointHolderForm(Posts posts, Staff staff, NamedPerson person, Vacancies vacancies, WorkingCalendar calendar) {
        this.posts = posts;
        this.staff = staff;
        this.person = person;
        this.vacancies = vacancies;
        this.calendar = calendar;
    }

    @Override
    public String formId() {
        return "appoint-holder";
    }

    @Override
    public Map<String, ?> show(FormContext context) {
        return Map.of(
                "vacancy", "**Свободная должность:** " + Post.of(context.get(POST)).title(),
                "people", staff.ofOrganisation(context.organisation()).stream()
                        .map(member -> Map.of("value", member.login(), "label", member.fullName())).toList());
    }

    @Override
    public void submit(FormContext context, Submission order) {
        Post post = Post.of(context.get(POST));
        OrderTerm term = OrderTerm.of(order, calendar.today(context.organisation()));
        String login = person.login(order);
        vacancies.close(context.organisation(), post);
        posts.appoint(post, context.organisation(), login, term.from(), term.to(), term.ground());
        person.openAccount(context, order, login);
    }
}
