package org.nastavnik.base;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.nastavnik.calendar.WorkingCalendar;
import org.nastavnik.engine.form.FormContext;
import org.nastavnik.engine.form.Submission;
import org.nastavnik.programme.Programme;
import org.nastavnik.programme.Programmes;
import org.nastavnik.programme.SchoolProgrammeProcess;
import org.nastavnik.questionnaire.QuestionnaireKind;
import org.nastavnik.questionnaire.Questionnaires;
import org.nastavnik.survey.Survey;
import org.nastavnik.survey.Surveys;
import org.springframework.stereotype.Component;

/** Launches the survey «who would like to»: the same dates, way and version for both sides. */
@Component
class SurveyLaunch {

    private static final String WISH = "wish";
    private static final int USUAL_DAYS = 14;
    private static final int LONGEST_DAYS = 90;

    private final Surveys surveys;
    private final Questionnaires questionnaires;
    private final Programmes programmes;
    private final WorkingCalendar calendar;

    SurveyLaunch(Surveys surveys, Questionnaires questionnaires, Programmes programmes, WorkingCalendar calendar) {
        this.surveys = surveys;
        this.questionnaires = questionnaires;
        this.programmes = programmes;
        this.calendar = calendar;
    }

    Programme programme(FormContext context) {
        return programmes.find(context.get(SchoolProgrammeProcess.PROGRAMME)).orElseThrow();
    }

    /** The days that the forms begin with: two weeks from today, or what is left of the programme. */
    Map<String, String> usual(FormContext context) {
        LocalDate today = calendar.today(context.organisation());
        LocalDate end = programme(context).endsOn();
        LocalDate closes = today.plusDays(USUAL_DAYS);
        return Map.of("openFrom", today.toString(), "openTo", (closes.isAfter(end) ? end : closes).toString());
    }

    void launch(FormContext context, Submission submission, Side side, List<String> audiences) {
        Programme programme = programme(context);
        LocalDate opens = submission.date("openFrom");
        LocalDate closes = submission.date("openTo");
        if (closes.isBefore(opens) || closes.isAfter(opens.plusDays(LONGEST_DAYS))) {
            throw submission.refuse("openTo", "не раньше начала и не позже чем через " + LONGEST_DAYS + " дней после него");
        }
        if (closes.isBefore(calendar.today(context.organisation())) || closes.isAfter(programme.endsOn())) {
            throw submission.refuse("openTo", "не в прошлом и не позже окончания программы");
        }
        surveys.launch(new Survey(programme.id(), side.code(), WISH, audiences, submission.text("way"), submission.text("version"), opens, closes));
    }

    /** What the form of the list says about the survey. */
    String summary(FormContext context, Side side) {
        String progress = questionnaires.progress(context.get(SchoolProgrammeProcess.PROGRAMME),
                (side == Side.MENTEE ? WishesByLink.MENTEES : WishesByLink.MENTORS).toArray(QuestionnaireKind[]::new));
        return surveys.latest(context.get(SchoolProgrammeProcess.PROGRAMME), side.code(), WISH).map(Survey::summary).orElse("не объявлено")
                + (progress.isEmpty() ? ". [Ссылки и QR-коды](/pages/surveys)" : ". [По ссылкам](/pages/surveys): " + progress);
    }
}
