package org.nastavnik.municipalbase;

import static org.nastavnik.municipalbase.MentorRequestProcess.KEY;
import static org.nastavnik.municipalbase.MentorRequestProcess.REQUEST;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.nastavnik.calendar.WorkingCalendar;
import org.nastavnik.engine.form.FormContext;
import org.nastavnik.engine.form.Submission;
import org.nastavnik.engine.form.TaskForm;
import org.nastavnik.organisation.Organisation;
import org.nastavnik.organisation.Organisations;
import org.nastavnik.participant.ThemeList;
import org.nastavnik.participant.Themes;
import org.nastavnik.programme.Programme;
import org.nastavnik.programme.Programmes;
import org.springframework.stereotype.Component;

/** A curator asks another school for a mentor whose competences fit; the name is not shown before the school agrees. */
@Component
class StartMentorRequestForm implements TaskForm {

    private static final int MOST = 200;

    private final MunicipalBase base;
    private final MentorRequests requests;
    private final Organisations organisations;
    private final Programmes programmes;
    private final WorkingCalendar calendar;
    private final Themes themes;

    StartMentorRequestForm(MunicipalBase base, MentorRequests requests, Organisations organisations, Programmes programmes, WorkingCalendar calendar,
                           Themes themes) {
        this.base = base;
        this.requests = requests;
        this.organisations = organisations;
        this.programmes = programmes;
        this.calendar = calendar;
        this.themes = themes;
    }

    @Override
    public String formId() {
        return "start-mentor-request";
    }

    @Override
    public Map<String, ?> show(FormContext context) {
        List<Organisation> own = organisations.running().stream().filter(place -> context.reaches(place.code()))
                .filter(place -> programmes.running(place.code()).isPresent()).toList();
        Map<String, Object> values = new HashMap<>();
        values.put("organisations", own.stream().map(place -> Map.of("value", place.code(), "label", place.shortName())).toList());
        values.put("organisation", own.size() == 1 ? own.get(0).code() : null);
        List<Map<String, String>> mentors = own.stream().flatMap(this::choices).distinct().toList();
        values.put("mentors", mentors);
        values.put("hint", hint(own, mentors));
        return values;
    }

    /** Why there is nothing to choose from, or null. */
    private static String hint(List<Organisation> own, List<Map<String, String>> mentors) {
        if (own.isEmpty()) {
            return "Сначала начните программу наставничества: наставника просят в программу, которая идёт.";
        }
        return mentors.isEmpty() ? "Свободных наставников других организаций в муниципальной базе сейчас нет." : null;
    }

    private Stream<Map<String, String>> choices(Organisation asking) {
        ThemeList list = themes.of(asking.code());
        return base.page(asking.municipality(), asking.code(), asking.code(), "", "", 0, 0, MOST).stream().filter(mentor -> mentor.free() > 0)
                .map(mentor -> Map.of("value", String.valueOf(mentor.id()), "label", mentor.label(list)));
    }

    @Override
    public void submit(FormContext context, Submission submission) {
        Programme programme = programmes.running(context.organisation())
                .orElseThrow(() -> submission.refuse("organisation", "у организации нет начатой программы"));
        ReleasedMentor mentor = base.find(organisations.municipalityOf(context.organisation()), context.organisation(), submission.id("mentor"))
                .orElseThrow(() -> submission.refuse("mentor", "этого наставника в муниципальной базе уже нет"));
        if (submission.whole("places") > mentor.free()) {
            throw submission.refuse("places", "у наставника свободно мест: " + mentor.free());
        }
        if (requests.isOpen(programme.id(), mentor.id())) {
            throw submission.refuse("mentor", "об этом наставнике вы уже попросили, ответа ещё нет");
        }
        long request = requests.ask(programme.id(), mentor.id(), submission.whole("places"), submission.text("purpose"), calendar.today(context.organisation()));
        context.set(REQUEST, request);
        context.businessKey(context.organisation() + "/" + programme.schoolYear() + "/" + KEY + "-" + request);
    }
}
