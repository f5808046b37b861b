package org.nastavnik.consent;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Acts of erasure: what was erased, in counts. */
@Repository
class ErasureActs {

    private final JdbcClient database;
    private final ObjectMapper json;

    ErasureActs(JdbcClient database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    void add(ErasureAct act) {
        database.sql("""
                        insert into erasure_act (organisation, ground, withdrawal, people, number, signed_on, signed_by, counts)
                        values (?, ?, ?, ?, ?, ?, ?, ?::jsonb)""")
                .params(act.organisation(), act.withdrawal() == null ? "retention" : "withdrawal", act.withdrawal(), act.people(), act.number(),
                        act.signedOn(), act.signedBy(), written(act.counts()))
                .update();
    }

    Optional<ErasureAct> find(long id) {
        return database.sql("select * from erasure_act where id = ?").param(id).query(this::read).optional();
    }

    /** Newest first. */
    List<ErasureAct> of(String organisation, int limit, int offset) {
        return database.sql("select * from erasure_act where organisation = ? order by signed_on desc, id desc limit ? offset ?")
                .params(organisation, limit, offset).query(this::read).list();
    }

    private ErasureAct read(ResultSet row, int number) throws SQLException {
        return new ErasureAct(row.getLong("id"), row.getString("organisation"), row.getObject("withdrawal", Long.class), row.getInt("people"),
                row.getString("number"), row.getObject("signed_on", LocalDate.class), row.getString("signed_by"), counts(row.getString("counts")));
    }

    private String written(Map<String, Integer> counts) {
        try {
            return json.writeValueAsString(counts);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Map<String, Integer> counts(String written) {
        try {
            return json.readValue(written, new TypeReference<LinkedHashMap<String, Integer>>() { });
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
