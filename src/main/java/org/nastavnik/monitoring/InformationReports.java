package org.nastavnik.monitoring;

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

/** The reports, one per round. The database refuses to change one that is signed. */
@Repository
class InformationReports {

    private final JdbcClient database;
    private final ObjectMapper json;

    InformationReports(JdbcClient database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    Optional<InformationReport> find(long round) {
        return database.sql("select * from monitoring_report where round = ?").param(round).query(this::read).optional();
    }

    /** Keeps a draft in place of the one before. */
    void draft(long round, String conclusions, String proposals, List<Appendix> appendices, ReportFigures figures, String by) {
        database.sql("""
                        insert into monitoring_report (round, conclusions, proposals, appendices, figures, composed_by, composed_on)
                        values (?, ?, ?, ?::jsonb, ?::jsonb, ?, ?)
                        on conflict (round) do update set conclusions = excluded.conclusions, proposals = excluded.proposals,
                               appendices = excluded.appendices, figures = excluded.figures, composed_by = excluded.composed_by,
                               composed_on = excluded.composed_on""")
                .params(round, conclusions, proposals, written(appendices), written(figures), by, figures.asOf()).update();
    }

    /** The draft came back: its figures are counted anew. */
    void discard(long round) {
        database.sql("delete from monitoring_report where round = ? and number is null").param(round).update();
    }

    void sign(long round, String number, LocalDate on, String by) {
        database.sql("update monitoring_report set number = ?, signed_on = ?, signed_by = ? where round = ?")
                .params(number, on, by, round).update();
    }

    private InformationReport read(ResultSet row, int number) throws SQLException {
        return new InformationReport(row.getLong("round"), row.getString("conclusions"), row.getString("proposals"),
                parsed(row.getString("appendices"), new TypeReference<>() { }), parsed(row.getString("figures"), new TypeReference<>() { }),
                row.getString("number"), row.getObject("signed_on", LocalDate.class), row.getString("signed_by"));
    }

    private String written(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private <T> T parsed(String stored, TypeReference<T> type) {
        try {
            return json.readValue(stored, type);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
