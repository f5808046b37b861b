package org.nastavnik.programme;

import static org.nastavnik.programme.SchoolProgrammeProcess.KEY;
import static org.nastavnik.programme.SchoolProgrammeProcess.PROGRAMME;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.nastavnik.calendar.SchoolYear;
import org.nastavnik.engine.form.FormContext;
import org.nastavnik.engine.form.Submission;
import org.nastavnik.engine.form.TaskForm;
import org.nastavnik.organisation.Organisations;
import org.springframework.stereotype.Component;

/** Starts a programme; refuses a second one for the same organisation and school year. */
@Component
class StartSchoolProgrammeForm implements TaskForm {

    private static final int LONGEST_DAYS = 400;

    private final Programmes programmes;
    private final Organisations organisations;
    private final Clock clock;

    StartSchoolProgrammeForm(Programmes programmes, Organisations organisations, Clock clock) {
        this.programmes = programmes;
        this.organisations = organisations;
        this.clock = clock;
    }

    @Override
    public String formId() {
        return "start-school-programme";
    }

    @Override
    public Map<String, ?> show(FormContext context) {
        List<Map<String, String>> reachable = organisations.running().stream()
                .filter(organisation -> context.reaches(organisation.code()))
                .map(organisation -> Map.of("value", organisation.code(), "label", organisation.shortName())).toList();
        int current = currentSchoolYear();
        List<Map<String, String>> years = IntStream.rangeClosed(current, current + 1).mapToObj(StartSchoolProgrammeForm::schoolYear)
                .map(year -> Map.of("value", year, "label", year)).toList();
        return Map.of(
                "organisations", reachable,
                "organisation", reachable.size() == 1 ? reachable.get(0).get("value") : "",
                "schoolYears", years,
                "schoolYear", schoolYear(current),
                "startsOn", LocalDate.of(current, Month.SEPTEMBER, 1),
                "endsOn", LocalDate.of(current + 1, Month.MAY, 31));
    }

    private int currentSchoolYear() {
        LocalDate today = LocalDate.now(clock);
        return today.getMonthValue() >= Month.JUNE.getValue() ? today.getYear() : today.getYear() - 1;
    }

    private static String schoolYear(int beginning) {
        return SchoolYear.of(LocalDate.of(beginning, Month.SEPTEMBER, 1));
    }

    @Override
    public void submit(FormContext context, Submission submission) {
        String schoolYear = submission.text("schoolYear");
        if (programmes.exists(context.organisation(), schoolYear)) {
            throw submission.refuse("schoolYear", "у организации уже есть программа на " + schoolYear + " учебный год");
        }
        LocalDate start = submission.date("startsOn");
        LocalDate end = submission.date("endsOn");
        if (!end.isAfter(start) || end.isAfter(start.plusDays(LONGEST_DAYS))) {
            throw submission.refuse("endsOn", "программа заканчивается позже начала и длится не больше года");
        }
        context.set(PROGRAMME, programmes.add(context.organisation(), schoolYear, submission.choices("forms"),
                submission.whole("plannedPairs"), start, end));
        context.businessKey(context.organisation() + "/" + schoolYear + "/" + KEY);
    }
}
