package org.nastavnik.programme;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The register of programmes: one per organisation and school year. */
@Repository
public class Programmes {

    private final JdbcClient database;
    private final ObjectMapper json;
    private final ApplicationEventPublisher events;

    Programmes(JdbcClient database, ObjectMapper json, ApplicationEventPublisher events) {
        this.events = events;
        this.database = database;
        this.json = json;
    }

    public Optional<Programme> find(long id) {
        return database.sql("select * from programme where id = ?").param(id).query(Programme::read).optional();
    }

    /** All of the organisation's programmes, the newest first. */
    public List<Programme> ofOrganisation(String organisation) {
        return database.sql("select * from programme where organisation = ? order by school_year desc").param(organisation)
                .query(Programme::read).list();
    }

    /** The organisation's programme that is at work; the newest when two school years overlap. */
    public Optional<Programme> running(String organisation) {
        return database.sql("select * from programme where organisation = ? and state = 'running' order by school_year desc limit 1")
                .param(organisation).query(Programme::read).optional();
    }

    /** School years of the organisation's programmes that have not ended, in order. */
    public List<String> unfinished(String organisation) {
        return database.sql("select school_year from programme where organisation = ? and state in ('planned', 'running', 'closing') order by school_year")
                .param(organisation).query(String.class).list();
    }

    boolean exists(String organisation, String schoolYear) {
        return database.sql("select exists (select from programme where organisation = ? and school_year = ?)")
                .params(organisation, schoolYear).query(Boolean.class).single();
    }

    /** Short names, in order, of those organisations that have no programme in the school year and should have one. */
    List<String> without(String schoolYear, Set<String> organisations) {
        return database.sql("""
                        select short_name from organisation o
                         where code = any (?) and municipality is not null and state = 'active'
                           and not exists (select from programme p where p.organisation = o.code and p.school_year = ?)
                         order by short_name collate "ru-x-icu\"""")
                .params(organisations.toArray(String[]::new), schoolYear).query(String.class).list();
    }

    void stop(long id) {
        database.sql("update programme set state = 'stopped' where id = ?").param(id).update();
    }

    long add(String organisation, String schoolYear, List<String> forms, Integer plannedPairs, LocalDate startsOn, LocalDate endsOn) {
        long id = database.sql("""
                        insert into programme (organisation, school_year, forms, planned_pairs, starts_on, ends_on)
                        values (?, ?, ?, ?, ?, ?) returning id""")
                .params(organisation, schoolYear, forms.toArray(String[]::new), plannedPairs, startsOn, endsOn)
                .query(Long.class).single();
        events.publishEvent(new ProgrammeOpened(organisation, endsOn));
        return id;
    }

    /** The pairs have ended, the results are being gathered. */
    public void beginClosing(long id) {
        database.sql("update programme set state = 'closing' where id = ?").param(id).update();
    }

    /** The report is approved: nothing changes any more. */
    public void complete(long id) {
        database.sql("update programme set state = 'completed' where id = ?").param(id).update();
    }

    /** What the programme is to reach; empty until somebody has defined it. */
    public Optional<ProgrammeContent> content(long id) {
        return database.sql("select goals, tasks, forms, results from programme where id = ? and goals is not null").param(id)
                .query((row, number) -> new ProgrammeContent(row.getString("goals"), row.getString("tasks"),
                        List.of((String[]) row.getArray("forms").getArray()), results(row.getString("results")))).optional();
    }

    /** Writes down what the programme is to reach, in place of what was said before. */
    public void define(long id, ProgrammeContent content) {
        database.sql("update programme set goals = ?, tasks = ?, forms = ?, results = ?::jsonb where id = ?")
                .params(content.goals(), content.tasks(), content.forms().toArray(String[]::new), written(content.results()), id).update();
    }

    private List<ExpectedResult> results(String stored) {
        try {
            return json.readValue(stored, new TypeReference<>() { });
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String written(List<ExpectedResult> results) {
        try {
            return json.writeValueAsString(results);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
