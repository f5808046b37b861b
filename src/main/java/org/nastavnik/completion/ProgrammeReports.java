package org.nastavnik.completion;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The approved reports, one per programme. They are written once. */
@Repository
public class ProgrammeReports {

    private final JdbcClient database;
    private final ObjectMapper json;

    ProgrammeReports(JdbcClient database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    public Optional<ProgrammeReport> find(long programme) {
        return database.sql("select * from programme_report where programme = ?").param(programme).query(this::read).optional();
    }

    void add(ProgrammeReport report) {
        database.sql("""
                        insert into programme_report (programme, number, signed_on, approved_by, approved_at, band, figures)
                        values (?, ?, ?, ?, ?, ?, ?::jsonb)""")
                .params(report.programme(), report.number(), report.signedOn(), report.approvedBy(), report.approvedAt(),
                        report.figures().band().code(), written(report.figures()))
                .update();
    }

    private ProgrammeReport read(ResultSet row, int number) throws SQLException {
        return new ProgrammeReport(row.getLong("programme"), row.getString("number"), row.getObject("signed_on", LocalDate.class),
                row.getString("approved_by"), row.getObject("approved_at", OffsetDateTime.class), figures(row.getString("figures")));
    }

    private String written(ReportFigures figures) {
        try {
            return json.writeValueAsString(figures);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private ReportFigures figures(String stored) {
        try {
            return json.readValue(stored, ReportFigures.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
