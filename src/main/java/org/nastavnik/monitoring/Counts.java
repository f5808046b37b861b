package org.nastavnik.monitoring;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How many people there are, by organisation and year. */
@Repository
class Counts {

    private static final String SELECT = """
            select organisation, year, pupils_10_14 as pupils10to14, pupils_15_19 as pupils15to19, teachers, young_teachers,
                   residents_10_14 as residents10to14, residents_15_19 as residents15to19, enterprises
              from organisation_count where year = ? and\s""";

    private final JdbcClient database;

    Counts(JdbcClient database) {
        this.database = database;
    }

    OrganisationCount find(String organisation, int year) {
        return database.sql(SELECT + "organisation = ?").params(year, organisation).query(OrganisationCount.class).optional()
                .orElse(OrganisationCount.unknown(organisation, year));
    }

    /** By code; an organisation of which nothing is known is not in the map. */
    Map<String, OrganisationCount> find(Collection<String> organisations, int year) {
        return database.sql(SELECT + "organisation = any (?)").params(year, organisations.toArray(String[]::new))
                .query(OrganisationCount.class).list().stream()
                .collect(Collectors.toMap(OrganisationCount::organisation, Function.identity()));
    }

    void save(OrganisationCount count, String by, LocalDate on) {
        database.sql("""
                        insert into organisation_count (organisation, year, pupils_10_14, pupils_15_19, teachers, young_teachers,
                                                        residents_10_14, residents_15_19, enterprises, entered_by, entered_on)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (organisation, year) do update set pupils_10_14 = excluded.pupils_10_14,
                               pupils_15_19 = excluded.pupils_15_19, teachers = excluded.teachers, young_teachers = excluded.young_teachers,
                               residents_10_14 = coalesce(excluded.residents_10_14, organisation_count.residents_10_14),
                               residents_15_19 = coalesce(excluded.residents_15_19, organisation_count.residents_15_19),
                               enterprises = coalesce(excluded.enterprises, organisation_count.enterprises),
                               entered_by = excluded.entered_by, entered_on = excluded.entered_on""")
                .params(count.organisation(), count.year(), count.pupils10to14(), count.pupils15to19(), count.teachers(), count.youngTeachers(),
                        count.residents10to14(), count.residents15to19(), count.enterprises(), by, on)
                .update();
    }
}
