package org.nastavnik.register;

import java.time.LocalDate;
import java.util.List;
import org.nastavnik.engine.form.RussianDate;
import org.nastavnik.pair.PairState;
import org.nastavnik.participant.Participant;
import org.nastavnik.participant.PersonName;
import org.nastavnik.programme.MentoringForm;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The pairs and groups a person works or worked in, earlier mentors included. */
@Component
@Order(10)
class PairsOfPerson implements CardSection {

    private final JdbcClient database;

    PairsOfPerson(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String title() {
        return "Пары и группы";
    }

    @Override
    public String nothing() {
        return "В парах и группах не было.";
    }

    @Override
    public List<Line> of(Participant person) {
        return database.sql("""
                        select pair.code, pair.form, pair.format, pair.state, programme.school_year, role.leads, role.from_day, role.to_day,
                               leader.surname, leader.name, leader.patronymic
                          from (select pair.id, true as leads, coalesce(term.from_day, pair.starts_on) as from_day, coalesce(term.to_day, pair.ends_on) as to_day
                                  from mentor
                                  left join pair_mentor_history term on term.mentor = mentor.id
                                  join pair on pair.mentor = mentor.id or pair.id = term.pair
                                 where mentor.participant = :person
                                 union
                                select pair.id, false, coalesce(pair_mentee.from_day, pair.starts_on), coalesce(pair_mentee.to_day, pair.ends_on)
                                  from mentee join pair_mentee on pair_mentee.mentee = mentee.id join pair on pair.id = pair_mentee.pair
                                 where mentee.participant = :person) role
                          join pair on pair.id = role.id
                          join programme on programme.id = pair.programme
                          join mentor on mentor.id = pair.mentor
                          join participant leader on leader.id = mentor.participant
                         order by programme.school_year desc, pair.code""")
                .param("person", person.id())
                .query((row, number) -> {
                    String kind = "group".equals(row.getString("format")) ? "Группа " : "Пара ";
                    String role = row.getBoolean("leads") ? "наставник"
                            : "наставляемый, наставник " + new PersonName(row.getString("surname"), row.getString("name"), row.getString("patronymic")).shortName();
                    return new Line(kind + row.getString("code") + ", «" + MentoringForm.of(row.getString("form")).title() + "»: " + role,
                            row.getString("school_year") + ", " + PairState.of(row.getString("state")).title()
                                    + days(row.getObject("from_day", LocalDate.class), row.getObject("to_day", LocalDate.class)));
                }).list();
    }

    private static String days(LocalDate from, LocalDate to) {
        return from == null ? "" : ", с " + RussianDate.of(from) + (to == null ? "" : " по " + RussianDate.of(to));
    }
}
