package org.nastavnik.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.nastavnik.engine.form.RussianDate;
import org.nastavnik.participant.Participant;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The surveys of the programmes a person took part in, and whether a reflection was given; answers are not shown here. */
@Component
@Order(20)
class SurveysOfPerson implements CardSection {

    private static final Map<String, String> PURPOSES = Map.of("wish", "Кто хочет участвовать", "entry", "На входе", "afterTrial", "После пробной встречи",
            "quarter", "За четверть", "exit", "На выходе", "satisfaction", "Удовлетворённость");

    private final JdbcClient database;

    SurveysOfPerson(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String title() {
        return "Анкеты и рефлексия";
    }

    @Override
    public String nothing() {
        return "Анкет в программах этого человека не было.";
    }

    @Override
    public List<Line> of(Participant person) {
        return database.sql("""
                        select survey.purpose, survey.opens_on, survey.closes_on, programme.school_year
                          from survey join programme on programme.id = survey.programme
                         where exists (select from mentee where mentee.programme = survey.programme and mentee.participant = :person
                                          and coalesce(survey.side, 'mentee') = 'mentee')
                            or exists (select from mentor where mentor.programme = survey.programme and mentor.participant = :person
                                          and coalesce(survey.side, 'mentor') = 'mentor')
                         union all
                        select case when refused then 'refused' else 'reflection' end, null, null, programme.school_year
                          from personal_reflection join programme on programme.id = personal_reflection.programme
                         where participant = :person
                         order by school_year desc, opens_on""")
                .param("person", person.id())
                .query((row, number) -> new Line(title(row.getString("purpose")), row.getString("school_year")
                        + days(row.getObject("opens_on", LocalDate.class), row.getObject("closes_on", LocalDate.class)))).list();
    }

    private static String title(String purpose) {
        return switch (purpose) {
            case "reflection" -> "Личная рефлексия проведена";
            case "refused" -> "От личной рефлексии отказ";
            default -> "Анкета «" + PURPOSES.get(purpose) + "»";
        };
    }

    private static String days(LocalDate from, LocalDate to) {
        return from == null ? "" : ", с " + RussianDate.of(from) + " по " + RussianDate.of(to);
    }
}
