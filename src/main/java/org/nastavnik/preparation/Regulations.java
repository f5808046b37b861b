package org.nastavnik.preparation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The regulations of programmes, as last submitted. */
@Repository
public class Regulations {

    private final JdbcClient database;
    private final ObjectMapper json;

    Regulations(JdbcClient database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    public Optional<Regulation> of(long programme) {
        return database.sql("select * from regulation where programme = ?").param(programme).query(this::read).optional();
    }

    /** The draft takes the place of an earlier one and waits for approval. */
    void submit(long programme, String goals, List<String> forms, String rightsAndDuties, List<SelectionCriterion> criteria) {
        database.sql("""
                        insert into regulation (programme, goals, forms, rights_and_duties, criteria)
                        values (?, ?, ?, ?, ?::jsonb)
                        on conflict (programme) do update
                           set goals = excluded.goals, forms = excluded.forms, rights_and_duties = excluded.rights_and_duties,
                               criteria = excluded.criteria, approved_on = null""")
                .params(programme, goals, forms.toArray(String[]::new), rightsAndDuties, written(criteria)).update();
    }

    void approve(long programme, LocalDate on) {
        database.sql("update regulation set approved_on = ? where programme = ?").params(on, programme).update();
    }

    void publish(long programme, String link, LocalDate on) {
        database.sql("update regulation set public_link = ?, public_on = ? where programme = ?").params(link, on, programme).update();
    }

    private Regulation read(ResultSet row, int number) throws SQLException {
        return new Regulation(row.getString("goals"), List.of((String[]) row.getArray("forms").getArray()),
                row.getString("rights_and_duties"), criteria(row.getString("criteria")),
                row.getObject("approved_on", LocalDate.class), row.getString("public_link"));
    }

    private List<SelectionCriterion> criteria(String stored) {
        try {
            return json.readValue(stored, new TypeReference<>() { });
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String written(List<SelectionCriterion> criteria) {
        try {
            return json.writeValueAsString(criteria);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
