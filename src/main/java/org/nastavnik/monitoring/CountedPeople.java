package org.nastavnik.monitoring;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The people of one organisation behind the numerators of I1, I2 and I3: for those who may see names. */
@Repository
class CountedPeople {

    /** @param age on the reporting day, null when the birth date is not known @param pairs codes of the pairs in which the person counts */
    record Person(String surname, String name, String patronymic, String classOrPost, Integer age, String pairs) {

        public String fullName() {
            return surname + " " + name + (patronymic == null ? "" : " " + patronymic);
        }
    }

    private final JdbcClient database;
    private final Formulas formulas;

    CountedPeople(JdbcClient database, Formulas formulas) {
        this.database = database;
        this.formulas = formulas;
    }

    /** By surname; empty for an indicator that counts no people. */
    List<Person> of(Round round, String organisation, Indicator indicator, int limit, int offset) {
        return database.sql(RegisterNumbers.PERSON + """

                        select surname, name, patronymic, class_or_post, age, string_agg(code, ', ' order by code) as pairs
                          from person join participant using (id) where\s""" + RegisterNumbers.counts(indicator) + """

                         group by id, surname, name, patronymic, class_or_post, age
                         order by surname collate "ru-x-icu", name collate "ru-x-icu", id limit :limit offset :offset""")
                .param("from", round.from()).param("to", round.to()).param("day", round.reportingDay())
                .params(RegisterNumbers.ages(formulas.of(round)::ofOrganisation))
                .param("organisations", new String[] {organisation}).param("limit", limit).param("offset", offset).query(Person.class).list();
    }
}
