package org.nastavnik.directory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.nastavnik.organisation.PostHolders;
import org.nastavnik.organisation.PostHolders.Manned;
import org.nastavnik.organisation.StaffAppointmentProcess;
import org.nastavnik.web.FirstSteps;
import org.nastavnik.web.Startable;
import org.nastavnik.web.Visitor;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Leads from an empty installation to the first programme: municipality, specialist, schools, heads, curators. Before all other advice. */
@Component
@Order(10)
class FirstOrganisations implements FirstSteps {

    private static final int NAMED = 5;
    private static final String APPOINT = Startable.path(StaffAppointmentProcess.KEY);

    private final PostHolders posts;
    private final DirectoryAccess access;

    FirstOrganisations(PostHolders posts, DirectoryAccess access) {
        this.posts = posts;
        this.access = access;
    }

    @Override
    public List<FirstStep> of(Visitor visitor) {
        return visitor.isAdministrator() ? ofAdministrator(posts.manned(null))
                : visitor.is("specialists") ? ofSpecialist(visitor) : visitor.is("heads") ? ofHead(posts.manned(visitor.organisations())) : List.of();
    }

    private static List<FirstStep> ofAdministrator(List<Manned> all) {
        List<Manned> departments = all.stream().filter(one -> one.municipality() == null).toList();
        if (departments.isEmpty()) {
            return List.of(new FirstStep("Завести муниципалитет", "Организаций пока нет. Сначала отдел образования, затем его специалист, школы, директора и кураторы.",
                    "/pages/organisations/new?kind=department"));
        }
        List<FirstStep> steps = new ArrayList<>();
        advise(steps, departments.stream().filter(one -> !one.specialist()).toList(), "Назначить специалиста отдела образования",
                "Он вносит школы и назначает директоров. Пока некому: ", APPOINT);
        advise(steps, departments.stream().filter(one -> !one.schools()).toList(), "Внести школы", "Можно вставить список из Excel. Пока без школ: ",
                "/pages/organisations/paste");
        return steps;
    }

    private List<FirstStep> ofSpecialist(Visitor visitor) {
        Set<String> own = access.municipalities(visitor);
        List<Manned> reached = posts.manned(visitor.organisations());
        List<FirstStep> steps = new ArrayList<>();
        advise(steps, reached.stream().filter(one -> own.contains(one.code()) && !one.schools()).toList(), "Внести школы",
                "Можно вставить список из Excel. Пока без школ: ", "/pages/organisations/paste");
        List<Manned> schools = reached.stream().filter(one -> one.municipality() != null && own.contains(one.municipality())).toList();
        advise(steps, schools.stream().filter(one -> !one.head()).toList(), "Назначить директоров", "Нет директора: ", APPOINT);
        advise(steps, schools.stream().filter(one -> one.head() && !one.curator()).toList(), "Назначить кураторов",
                "Это может сделать и директор. Нет куратора: ", APPOINT);
        return steps;
    }

    private static List<FirstStep> ofHead(List<Manned> reached) {
        List<FirstStep> steps = new ArrayList<>();
        advise(steps, reached.stream().filter(one -> one.municipality() != null && !one.curator()).toList(), "Назначить куратора",
                "Новому сотруднику администратор откроет доступ. Нет куратора: ", APPOINT);
        return steps;
    }

    private static void advise(Collection<FirstStep> steps, List<Manned> places, String title, String about, String path) {
        if (!places.isEmpty()) {
            List<String> names = places.stream().map(Manned::shortName).limit(NAMED).toList();
            steps.add(new FirstStep(title, about + String.join(", ", names) + (places.size() > NAMED ? " и ещё " + (places.size() - NAMED) : "") + ".", path));
        }
    }
}
