package org.nastavnik.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.nastavnik.calendar.SchoolYear;
import org.nastavnik.calendar.WorkingCalendar;
import org.nastavnik.engine.form.FormContext;
import org.nastavnik.engine.form.Submission;
import org.nastavnik.engine.form.TaskForm;
import org.springframework.stereotype.Component;

/** Enters an order about a post or a substitution; rights and tasks follow on the day it holds from. */
@Component
class StaffAppointmentForm implements TaskForm {

    private static final String SUBSTITUTION = "substitution";

    private final Appointing appointing;
    private final Posts posts;
    private final Staff staff;
    private final NamedPerson person;
    private final WorkingCalendar calendar;
    private final Clock clock;

    StaffAppointmentForm(Appointing appointing, Posts posts, Staff staff, NamedPerson person, WorkingCalendar calendar, Clock clock) {
        this.appointing = appointing;
        this.posts = posts;
        this.staff = staff;
        this.person = person;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public String formId() {
        return "staff-appointment";
    }

    @Override
    public Map<String, ?> show(FormContext context) {
        Map<Organisation, List<Post>> allowed = appointing.posts(context);
        List<String> codes = allowed.keySet().stream().map(Organisation::code).toList();
        List<Map<String, String>> postsOffered = new ArrayList<>();
        allowed.forEach((organisation, ofOrganisation) -> ofOrganisation.forEach(post ->
                postsOffered.add(Map.of("value", post.code(), "label", post.title(), "place", organisation.code()))));
        List<Staff.Serving> known = staff.known(codes);
        return Map.of(
                "who", known.isEmpty() ? "new" : "existing",
                "organisations", allowed.keySet().stream()
                        .map(organisation -> Map.of("value", organisation.code(), "label", organisation.shortName())).toList(),
                "organisation", codes.size() == 1 ? codes.get(0) : "",
                "posts", postsOffered,
                "holders", staff.inOffice(codes, LocalDate.now(clock)).stream().map(held -> Map.of("value", held.login(), "label", held.name(),
                        "place", held.organisation(), "role", held.post())).toList(),
                "people", known.stream().map(member -> Map.of("value", member.login(), "label", member.name(),
                        "place", member.organisation())).toList());
    }

    @Override
    public void submit(FormContext context, Submission order) {
        Post post = Post.of(order.text("post"));
        OrderTerm term = OrderTerm.of(order, calendar.today(context.organisation()));
        boolean substitution = SUBSTITUTION.equals(order.text("kind"));
        String absent = order.text("absent");
        if (substitution) {
            checkSubstitution(context, order, post, term);
        } else if (!appointing.mayAppoint(context, post)) {
            throw order.refuse("post", "директора назначает отдел образования; здесь можно оформить замещение директора");
        }
        String login = person.login(order);
        if (substitution) {
            posts.standIn(post, context.organisation(), absent, login, term.from(), term.to(), term.ground());
        } else {
            posts.appoint(post, context.organisation(), login, term.from(), term.to(), term.ground());
        }
        person.openAccount(context, order, login);
        context.businessKey(context.organisation() + "/" + SchoolYear.of(term.from()) + "/" + post.code() + "-" + term.from());
    }

    private void checkSubstitution(FormContext context, Submission order, Post post, OrderTerm term) {
        if (term.to() == null) {
            throw order.refuse("to", "для замещения нужен последний день");
        }
        if (order.text("absent").equals(order.text("person"))) {
            throw order.refuse("person", "нельзя замещать самого себя");
        }
        if (!posts.isInOffice(post, context.organisation(), order.text("absent"), term.from())) {
            throw order.refuse("from", "в этот день отсутствующий сотрудник не занимает эту должность");
        }
    }
}
